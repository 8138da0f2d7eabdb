package org.huddleboard.goals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;

/** The ways into the screens of goals; what a new goal comes from stands in the address. */
public final class GoalNavigation {
    public static final String LIST = "goals";
    public static final String NEW = "goals/new";
    public static final String GOAL = "goals/:goal";
    public static final String MEMBERS = "goals/members";
    public static final String MEMBER = "goals/member/:member/:goal?";
    public static final String AIMS = "goals/aims";

    /** The list, even where there is one goal alone. */
    public static final String ALL = "goals?show=all";

    /** Names of what an address can carry. */
    public static final String ORIGIN = "origin";

    public static final String KPI = "kpi";
    public static final String BEHAVIOUR = "behaviour";
    public static final String DRAFT = "goal";
    public static final String SHOW = "show";
    public static final String MEMBER_PARAMETER = "member";
    public static final String GOAL_PARAMETER = "goal";

    private GoalNavigation() {}

    public static String path(GoalId goal) {
        return LIST + "/" + goal.value();
    }

    public static Anchor toGoal(GoalId goal, String words) {
        return new Anchor(path(goal), words);
    }

    public static Anchor toAll(String words) {
        return new Anchor(ALL, words);
    }

    public static Anchor toNew(String words) {
        return new Anchor(NEW, words);
    }

    /** The composer with where it comes from and what it would be measured by. */
    public static String newFrom(RecordRef origin, Optional<KpiCode> kpi) {
        return NEW + "?" + ORIGIN + "=" + origin.kind() + ":" + origin.id()
                + kpi.map(code -> "&" + KPI + "=" + code.code()).orElse("");
    }

    /** Goes on planning one that is there. */
    public static String planning(GoalId goal) {
        return NEW + "?" + DRAFT + "=" + goal.value();
    }

    public static String guided(MemberId member) {
        return LIST + "/member/" + member;
    }

    public static String guided(MemberId member, GoalId goal) {
        return guided(member) + "/" + goal.value();
    }

    public static void go(String path) {
        var parts = path.split("\\?", 2);
        var query = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrentOrThrow().navigate(parts[0], query);
    }

    /** What is no id names no goal. */
    public static GoalId goal(RouteParameters parameters) {
        return optionalGoal(parameters).orElseThrow(NotFound::new);
    }

    public static Optional<GoalId> optionalGoal(RouteParameters parameters) {
        return parameters.get(GOAL_PARAMETER).map(text -> new GoalId(uuid(text)));
    }

    public static MemberId member(RouteParameters parameters) {
        return parameters
                .get(MEMBER_PARAMETER)
                .map(text -> new MemberId(uuid(text)))
                .orElseThrow(NotFound::new);
    }

    /** Kind and id, as an address carries them; anything else names nothing. */
    public static Optional<RecordRef> origin(Optional<String> text) {
        return text.map(said -> said.split(":", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new RecordRef(parts[0], uuid(parts[1])));
    }

    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
