package org.pullquote.ui.control;

import java.util.Locale;
import org.pullquote.annotation.Field;

/// What a field is called in the window.
public final class FieldName {
    private FieldName() {}

    public static String key(Field field) {
        return "field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
