/// What the tool proposes: quotations with their speakers, assessments, denials and more. A suggestion counts for
/// nothing until a person accepts it.
package org.pullquote.suggestion;
