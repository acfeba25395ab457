package org.pullquote.article.metadata;

import java.util.List;
import java.util.Optional;
import org.pullquote.article.IsoDate;

/// A part of a page's data that says something of the page. It reads each answer only when it is asked, since most
/// pages say everything several times and only the most trusted is believed.
interface Witness {
    Optional<String> outlet();

    Optional<String> headline();

    List<String> authors();

    Optional<IsoDate> published();

    Optional<IsoDate> updated();

    /// The canonical address.
    Optional<String> url();

    /// As the page declares it.
    Optional<String> language();
}
