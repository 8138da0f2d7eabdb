package org.huddleboard.shell.frame;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shell.settings.PageNames;
import org.jspecify.annotations.Nullable;

/** The screens the signed-in person may open, in order, in their language. */
@SpringComponent
class MenuEntries {
    private static final double FOOT = 80;

    private final Messages messages;

    MenuEntries(Messages messages) {
        this.messages = messages;
    }

    /** One entry; at the foot stand the things leaders and administrators look after. */
    record Entry(String path, String name, Optional<Glyph> glyph, boolean foot) {}

    List<Entry> all(Locale language) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> entry(entry, language))
                .toList();
    }

    private Entry entry(MenuEntry entry, Locale language) {
        var key = PageNames.menuKey(entry.path());
        var name = messages.knows(key) ? messages.say(language, key) : entry.title();
        var order = Objects.requireNonNullElse(entry.order(), 0.0);
        return new Entry(bare(entry.path()), name, glyph(entry.icon()), order >= FOOT);
    }

    private static String bare(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** {@code icon = "feedback"} names {@link Glyph#FEEDBACK}. */
    private static Optional<Glyph> glyph(@Nullable String icon) {
        var name = icon == null ? "" : icon.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Glyph.values())
                .filter(glyph -> glyph.name().equals(name))
                .findFirst();
    }
}
