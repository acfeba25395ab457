package org.pullquote.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What of a page's address names the article: not the scheme, `www.` or `m.`, the fragment, or parameters that say
/// where the reader came from.
public final class Address {
    private static final Pattern URL =
            Pattern.compile("(?i)https?://(?:www\\.|m\\.|amp\\.)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?.*");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_.*|at_.*|ns_.*|fbclid|gclid|dclid|msclkid|igshid|mc_.id|cmpid?|cmp|smid|ref|ref_src|referrer|source|src|partner|amp|output|s)"
                + "(=.*)?");

    private Address() {}

    /// The key that all ways to the article share; empty if it is no address of an article, as an outlet's front page
    /// is none.
    public static Optional<String> key(String url) {
        Matcher matcher = URL.matcher(url.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String path = matcher.group(2).replaceAll("/+$", "").replaceAll("(?i)/(amp|index\\.html?)$", "");
        String query = Optional.ofNullable(matcher.group(3)).orElse("");
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        if (path.isEmpty() && kept.isEmpty()) {
            return Optional.empty();
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(host + path + (kept.isEmpty() ? "" : "?" + kept));
    }
}
