package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.application.idea.IdeaCard;
import org.huddleboard.kpi.TeamChange;

/** All ideas that have come so far, the latest step first. */
class IdeaColumn extends Section {
    IdeaColumn(List<IdeaState> states, List<IdeaCard> ideas, TeamChange figures) {
        addClassName("idea-column");
        var count = new Span(String.valueOf(ideas.size()));
        count.addClassName("idea-column__count");
        add(new Header(new H2(getTranslation("improvement.idea.column." + states.getFirst())), count));
        if (ideas.isEmpty()) {
            var none = new Paragraph(getTranslation("improvement.idea.none." + states.getFirst()));
            none.addClassName("idea-column__none");
            add(none);
        }
        ideas.forEach(idea -> add(new IdeaPaper(idea, figures)));
    }
}
