package org.pullquote.article.html;

import java.util.List;

/// A page's segments in page order, and the elements they stand in, parents before children.
record Segmented(List<Segment> segments, List<Scope> scopes) {}
