package org.huddleboard.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

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
    KPI_FIGURE("leo", "kpi/FCR"),
    KPI_FIGURE_AGENT("amira", "kpi/AHT"),
    OWN_FIGURES("amira", "kpi/me"),
    OWN_FIGURES_EMPTY("nia", "kpi/me"),
    KPI_MEMBERS("leo", "kpi/members"),
    KPI_MEMBER("leo", "kpi/members", at -> at.follow("kpi/member/")),
    FEEDBACK("amira", "feedback"),
    FEEDBACK_FROM_ME("amira", "feedback?show=from-me"),
    FEEDBACK_ASKED_FOR("amira", "feedback?show=asked-for"),
    FEEDBACK_FOR_THE_TEAM("amira", "feedback?show=for-the-team"),
    FEEDBACK_ASK("amira", "feedback/ask"),
    FEEDBACK_FAIRNESS("leo", "feedback/fairness"),
    FEEDBACK_EMPTY("nia", "feedback?show=from-me"),
    FEEDBACK_INBOX("amira", "feedback/inbox"),
    FEEDBACK_SORTED("amira", "feedback/inbox?show=sorted"),
    FEEDBACK_GIVE("amira", "feedback/give"),
    FEEDBACK_THANKS("amira", "feedback/thanks"),
    HUDDLE("leo", "huddle"),
    COACHING("amira", "coaching"),
    COACHING_SESSION("amira", "coaching", at -> at.follow("coaching/")),
    COACHING_PEOPLE("leo", "coaching/people"),
    SHADOWING("nia", "shadowing"),
    SHADOWING_HOST("hana", "shadowing"),
    GOAL("amira", "goals"),
    GOALS("amira", "goals?show=all"),
    GOALS_EMPTY("nia", "goals"),
    GOAL_NEW("amira", "goals/new"),
    GOALS_MEMBERS("leo", "goals/members"),
    GOALS_MEMBER("leo", "goals/members", at -> at.follow("goals/member/")),
    GOALS_AIMS("leo", "goals/aims"),
    SELF_AUDIT("amira", "goals/audit"),
    SELF_AUDIT_ASKED("nia", "goals/audit"),
    REFLECTIONS("amira", "goals/reflections"),
    ROLE_PROFILE("amira", "goals/profile"),
    ROLE_PROFILE_EMPTY("nia", "goals/profile"),
    TIPS("amira", "tips"),
    TIP("amira", "tips", at -> at.follow("tips/")),
    TIP_WRITE("amira", "tips/write"),
    ACTIONS("leo", "actions"),
    IDEAS("leo", "improvement"),
    IDEA("leo", "improvement", at -> at.follow("improvement/idea/")),
    ISSUES("amira", "improvement/issues"),
    ISSUES_LEADER("leo", "improvement/issues"),
    ACTIVITIES("leo", "improvement/activities"),
    TEAM_SIGNAL("amira", "team"),
    TEAM_UNCLEAR("beth.armitage", "team"),
    TEAM_BOTH_WAYS("imran.shah", "team"),
    TEAM_NO_LINK("ewa.nowicka", "team"),
    TEAM_SITE("sam", "team"),
    TEAM_METHOD("amira", "team/method"),
    TEAM_LEAD("leo", "team/lead"),
    TEAM_OWN("amira", "team/me"),
    TEAM_OWN_STARTER("nia", "team/me"),
    PULSE("amira", "pulse"),
    PULSE_LEADER("leo", "pulse"),
    PULSE_HIDDEN("beth.armitage", "pulse"),
    CALENDAR("nia", "calendar"),
    PANEL("amira", "panel"),
    PRIVACY("amira", "privacy"),
    SHORTCUTS("amira", "privacy", at -> at.press("?", ".key-sheet__keys")),
    WALL_SCREENS("leo", "admin/walls"),
    TEAM_SETTINGS("leo", "team-settings"),
    ADMIN_IMPORTS("ada", "imports"),
    IMPORTS_LEADER("leo", "imports"),
    IMPORTS_PLANNER("pat", "imports"),
    ADMIN_PEOPLE("ada", "admin/people"),
    ADMIN_PERSON("ada", "admin/people", at -> at.follow("admin/people/")),
    ADMIN_TOKENS("ada", "admin/tokens"),
    ADMIN_DEMO("ada", "admin/demo"),
    NOT_FOUND("amira", "no-such-page");

    /** One window a person, so that nobody signs in a hundred times. */
    private static final Map<String, Person> WINDOWS = new HashMap<>();

    /** What stands in each window: the same page in another width or other colours need not be loaded again. */
    private static final Map<String, Screen> OPEN = new HashMap<>();

    private final String username;
    private final String route;
    private final Consumer<Person> further;

    Screen(String username, String route) {
        this(username, route, _ -> {});
    }

    Screen(String username, String route, Consumer<Person> further) {
        this.username = username;
        this.route = route;
        this.further = further;
    }

    Person shownTo(int width, ColorScheme scheme) {
        var person = WINDOWS.computeIfAbsent(
                        username, _ -> Person.at(username, Person.DESK_WIDTH, Person.DESK_HEIGHT, scheme))
                .wide(width)
                .in(scheme);
        if (OPEN.get(username) != this) {
            OPEN.remove(username);
            further.accept(person.open(route));
            OPEN.put(username, this);
        }
        person.settle();
        return person;
    }

    /** Whether somebody who is sent there finds a screen, not a page that says there is none. */
    boolean isThere(Person person) {
        return this == NOT_FOUND || person.page().locator(".error-page").count() == 0;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
