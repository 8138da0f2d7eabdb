package org.huddleboard.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shell.settings.Preferences;

/**
 * Keys without a modifier: {@code ?} shows them all, {@code g} and a letter goes somewhere, {@code f} gives feedback. The
 * client ({@code scripts/keys.js}) leaves them alone while somebody types, and altogether where they are switched off.
 */
@SpringComponent
class KeyboardWays {
    private static final String ACTIVE = "data-keys";
    private static final String PRESSED = "event.detail";
    private static final String GIVE_FEEDBACK = "feedback/give";
    private static final Map<String, String> LETTERS = Map.of(
            "",
            "m",
            "huddle",
            "h",
            "feedback",
            "f",
            "shadowing",
            "s",
            "kpi",
            "k",
            "tips",
            "t",
            "goals",
            "o",
            "team",
            "e",
            "admin/walls",
            "w",
            "privacy",
            "p");

    private final MenuEntries entries;
    private final Preferences preferences;
    private final Access access;

    KeyboardWays(MenuEntries entries, Preferences preferences, Access access) {
        this.entries = entries;
        this.preferences = preferences;
        this.access = access;
    }

    void listen(Component frame) {
        frame.getElement()
                .setAttribute(ACTIVE, preferences.mine().shortcuts() ? "on" : "off")
                .addEventListener(
                        "hb-key",
                        pressed -> act(pressed.getEventData().get(PRESSED).asString()))
                .addEventData(PRESSED);
    }

    void openSheet() {
        var mine = preferences.mine().shortcuts();
        new KeySheet(ways(), access.may(Action.FEEDBACK_GIVE), mine, this::activate).open();
    }

    private void activate(boolean active) {
        preferences.useKeys(active);
        UI.getCurrent().getChildren().forEach(frame -> frame.getElement().setAttribute(ACTIVE, active ? "on" : "off"));
    }

    private void act(String keys) {
        switch (keys) {
            case "?" -> openSheet();
            case "f" -> giveFeedback();
            default ->
                ways().entrySet().stream()
                        .filter(way -> keys.equals("g" + way.getKey()))
                        .findFirst()
                        .ifPresent(
                                way -> UI.getCurrent().navigate(way.getValue().path()));
        }
    }

    private void giveFeedback() {
        if (access.may(Action.FEEDBACK_GIVE)) {
            UI.getCurrent().navigate(GIVE_FEEDBACK);
        }
    }

    /** By letter, what one may go to. */
    private SequencedMap<String, MenuEntries.Entry> ways() {
        var ways = new LinkedHashMap<String, MenuEntries.Entry>();
        for (var entry : entries.all(language())) {
            var letter = LETTERS.get(entry.path());
            if (letter != null) {
                ways.put(letter, entry);
            }
        }
        return ways;
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
