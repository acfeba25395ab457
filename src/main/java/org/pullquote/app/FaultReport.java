package org.pullquote.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pullquote.settings.ProgramVersion;

/// What there is to say of a fault that nobody expected, for those who can mend it: which program on which system, what
/// kind of fault, and where. There is no message of the fault in it, and no name of a file or folder, because words of
/// an article or the names of people could stand there.
///
/// @param code short, and the same whenever the same thing goes wrong in the same place, such as `PQ-3F0A`
/// @param text all of it, as it is shown and copied
record FaultReport(String code, String text) {
    static FaultReport of(Throwable fault) {
        String places = String.join("\n", lines(fault));
        String code =
                "PQ-" + String.format(Locale.ROOT, "%04X", signature(fault).hashCode() & 0xffff);
        return new FaultReport(code, String.join("\n", code, surroundings(), "", places, ""));
    }

    private static String surroundings() {
        return String.join(
                "\n",
                ProgramVersion.current().toString(),
                "Java " + System.getProperty("java.runtime.version") + ", JavaFX "
                        + System.getProperty("javafx.runtime.version", "not started"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                "Language " + Locale.getDefault().toLanguageTag());
    }

    /// The kinds of the fault and its causes, and where in our own code the innermost of them came up. Line numbers are
    /// left out: they change with every version.
    private static String signature(Throwable fault) {
        StringBuilder signature = new StringBuilder();
        for (Throwable cause : chain(fault)) {
            signature.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith("org.pullquote.")) {
                    signature.append(place.getClassName()).append('.').append(place.getMethodName());
                    break;
                }
            }
        }
        return signature.toString();
    }

    /// One line for each fault in the chain and for each place in it.
    static List<String> lines(Throwable fault) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause : chain(fault)) {
            lines.add(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                lines.add("  at " + place);
            }
        }
        return lines;
    }

    /// A chain of causes may be a circle; a tenth cause tells nothing new.
    private static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable next = fault; next != null && chain.size() < 10; next = next.getCause()) {
            chain.add(next);
        }
        return chain;
    }
}
