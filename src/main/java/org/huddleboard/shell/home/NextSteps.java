package org.huddleboard.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;

/** What somebody may sensibly do on a page that has nothing for them yet. */
@SpringComponent
class NextSteps {
    private static final Map<Action, String> PATHS = Map.of(
            Action.PEOPLE_MANAGE, "admin/people",
            Action.FEEDBACK_GIVE, "feedback/give",
            Action.KPI_TEAM_READ, "kpi");

    private final Access access;
    private final Messages messages;

    NextSteps(Access access, Messages messages) {
        this.access = access;
        this.messages = messages;
    }

    Component instead(Locale language) {
        var empty = new EmptyState(
                messages.say(language, "shell.home.empty.headline"), messages.say(language, "shell.home.empty.why"));
        PATHS.entrySet().stream()
                .filter(step -> access.may(step.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(step -> empty.step(link(language, step.getKey(), step.getValue())));
        if (access.may(Action.FEEDBACK_GIVE)) {
            empty.shape(CardKind.THANKS, CardKind.FEEDBACK);
        }
        return empty;
    }

    private Anchor link(Locale language, Action action, String path) {
        var link = new Anchor(path, messages.say(language, "shell.home.step." + action));
        link.addClassName("hb-button");
        return link;
    }
}
