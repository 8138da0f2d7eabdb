package org.huddleboard.shell.settings;

import java.util.Optional;
import org.huddleboard.shared.i18n.Messages;

/** The names of pages by their path: {@code shell.title.<path>} where one is written, else the menu's word for it. */
public final class PageNames {
    private PageNames() {}

    /** The key for this path, or for the nearest path above it. */
    public static Optional<String> keyOf(String path, Messages messages) {
        for (var rest = path; ; rest = rest.substring(0, rest.lastIndexOf('/'))) {
            var title = "shell.title." + name(rest);
            if (messages.knows(title)) {
                return Optional.of(title);
            }
            if (messages.knows(menuKey(rest))) {
                return Optional.of(menuKey(rest));
            }
            if (rest.indexOf('/') < 0) {
                return Optional.empty();
            }
        }
    }

    public static String menuKey(String path) {
        return "shell.menu." + name(path);
    }

    private static String name(String path) {
        var bare = path.startsWith("/") ? path.substring(1) : path;
        return bare.isEmpty() ? "home" : bare.replace('/', '.');
    }
}
