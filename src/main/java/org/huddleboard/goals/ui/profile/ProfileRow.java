package org.huddleboard.goals.ui.profile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.goals.application.profile.ProfileLine;
import org.huddleboard.goals.ui.GoalFrom;
import org.huddleboard.shared.ui.Glyph;

/** One behaviour of a role: what it means, how far one is, where it can be practised here, and the way to a goal. */
class ProfileRow extends ListItem {
    ProfileRow(ProfileLine line) {
        addClassName("profile-row");
        var name = getTranslation("goals.behaviour." + line.behaviour() + ".name");
        var said =
                new Div(new H3(name), new Paragraph(getTranslation("goals.behaviour." + line.behaviour() + ".hint")));
        said.addClassName("profile-row__said");
        add(said, new LevelScale(line));
        var way = new Div();
        way.addClassName("profile-row__way");
        if (line.gap() > 0) {
            var goal = new Anchor(GoalFrom.behaviour(line.behaviour()), getTranslation("goals.audit.setGoal"));
            goal.addClassName("hb-button");
            goal.setAriaLabel(getTranslation("goals.audit.setGoalAt", name));
            way.add(new Paragraph(getTranslation("goals.behaviour." + line.behaviour() + ".practise")), goal);
        } else if (line.isMet()) {
            var met = new Span(getTranslation("goals.profile.met"));
            met.addClassNames("profile-row__met", "hb-before", Glyph.CHECK.className());
            way.add(met);
        }
        add(way);
    }
}
