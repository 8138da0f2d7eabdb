package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.Glyph;

/** From the board to my own figures, or to the people whose figures I answer for. */
public class OwnWays extends Composite<Nav> {
    public OwnWays(Access access) {
        getContent().addClassName("own-ways");
        getContent().setAriaLabel(getTranslation("kpi.own.ways"));
        if (access.may(Action.KPI_OWN_READ)) {
            way(Glyph.SUN, OwnNavigation.toMine(getTranslation("kpi.own.link")));
        }
        if (access.may(Action.KPI_MEMBER_READ)) {
            way(Glyph.PEOPLE, OwnNavigation.toMembers(getTranslation("kpi.own.links.members")));
        }
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private void way(Glyph glyph, RouterLink link) {
        link.addClassNames("hb-button", "hb-before", glyph.className());
        getContent().add(link);
    }
}
