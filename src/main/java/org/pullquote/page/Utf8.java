package org.pullquote.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes that are UTF-8 (RFC 3629) but for some.
final class Utf8 {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /// In a file declared or nearly UTF-8, so many stray bytes in a thousand are taken for slips.
    private static final int STRAY_PER_MILLE = 5;

    private Utf8() {}

    /// Whether there are characters of several bytes, and so few bytes that are part of none that these are slips.
    static boolean isNearly(byte[] bytes) {
        long stray = 0;
        boolean multiByte = false;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            stray += length == 0 ? 1 : 0;
            multiByte |= length > 1;
            at += Math.max(1, length);
        }
        return multiByte && stray * 1000L <= (long) bytes.length * STRAY_PER_MILLE;
    }

    /// The text, with stray bytes read as windows-1252, as browsers' users would expect of pasted text.
    static String withStrays(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            if (length > 0) {
                at += length;
                continue;
            }
            text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
            text.append(new String(bytes, at, 1, WINDOWS_1252));
            from = ++at;
        }
        return text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                .toString();
    }

    /// The length of the UTF-8 sequence (RFC 3629) that begins at `at`; 0 if none does.
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80
                ? 1
                : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >> 4 == 0xE ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = length > 1 ? bytes[at + 1] & 0xFF : 0;
        boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
        boolean beyond = lead == 0xED && second > 0x9F || lead == 0xF4 && second > 0x8F;
        return overlong || beyond ? 0 : length;
    }
}
