package org.huddleboard.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Every screen of the board that an address leads to, with somebody of the demo centre who sees it. */
enum Screen {
    SIGN_IN("", "login"),
    SIGN_IN_REFUSED("", "login?error"),
    INVITATION("", "invitation/used"),
    WALL_UNPAIRED("", "wall"),
    MY_SHIFT_AGENT("amira", ""),
    MY_SHIFT_LEADER("leo", ""),
    MY_SHIFT_NEW_STARTER("nia", ""),
    MY_SHIFT_ADMIN("ada", ""),
    BOARD_AGENT("amira", "kpi"),
    BOARD_LEADER("leo", "kpi"),
    BOARD_SITE("sam", "kpi"),
    FEEDBACK("amira", "feedback"),
    FEEDBACK_FROM_ME("amira", "feedback?show=from-me"),
    FEEDBACK_FOR_THE_TEAM("amira", "feedback?show=for-the-team"),
    FEEDBACK_EMPTY("nia", "feedback?show=from-me"),
    FEEDBACK_GIVE("amira", "feedback/give"),
    FEEDBACK_THANKS("amira", "feedback/thanks"),
    PRIVACY("amira", "privacy"),
    WALL_SCREENS("leo", "admin/walls"),
    ADMIN_IMPORTS("ada", "admin/imports"),
    ADMIN_PEOPLE("ada", "admin/people"),
    ADMIN_TOKENS("ada", "admin/tokens"),
    ADMIN_DEMO("ada", "admin/demo"),
    NOT_FOUND("amira", "no-such-page");

    /** One window a person and theme, so that nobody signs in a hundred times. */
    private static final Map<String, Person> WINDOWS = new HashMap<>();

    private final String username;
    private final String route;

    Screen(String username, String route) {
        this.username = username;
        this.route = route;
    }

    Person shownTo(int width, ColorScheme scheme) {
        var height = width == Person.PANEL_WIDTH ? Person.PANEL_HEIGHT : Person.DESK_HEIGHT;
        return WINDOWS.computeIfAbsent(username + scheme, _ -> Person.at(username, width, height, scheme))
                .wide(width, height)
                .open(route);
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
