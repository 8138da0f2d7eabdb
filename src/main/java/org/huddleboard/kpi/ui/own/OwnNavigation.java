package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;

/** The ways to my own figures, and to one member's; a figure's place on the page is in the address. */
public final class OwnNavigation {
    static final String ME = "kpi/me";
    static final String MEMBERS = "kpi/members";
    static final String MEMBER = "kpi/member/:member";

    private static final String PARAMETER = "member";

    private OwnNavigation() {}

    public static RouterLink toMine(String text) {
        return new RouterLink(text, OwnFiguresView.class);
    }

    public static RouterLink toMembers(String text) {
        return new RouterLink(text, MembersView.class);
    }

    static RouterLink toMember(String text, MemberId member) {
        var parameter = new RouteParam(PARAMETER, member.toString());
        return new RouterLink(text, MemberFiguresView.class, new RouteParameters(parameter));
    }

    static Anchor toMine(String text, KpiCode kpi) {
        return new Anchor(ME + "#" + kpi.code(), text);
    }

    /** What is no id names nobody. */
    static MemberId member(RouteParameters parameters) {
        return parameters.get(PARAMETER).flatMap(OwnNavigation::id).orElseThrow(NotFound::new);
    }

    private static Optional<MemberId> id(String text) {
        try {
            return Optional.of(new MemberId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
