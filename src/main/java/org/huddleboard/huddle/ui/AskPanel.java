package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.huddleboard.huddle.application.AskQuestion;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Sheet;

/** Asks something for the huddle; who will know whose it is stands above the field. */
class AskPanel extends Sheet {
    private final transient HuddleDesk desk;
    private final TeamId team;
    private final ChoiceBar<Boolean> named = new ChoiceBar<>(
            List.of(false, true), name -> getTranslation(name ? "huddle.ask.named" : "huddle.ask.anonymous"));
    private final AudienceLine sees = new AudienceLine("");
    private final Paragraph said = new Paragraph();
    final TypedLine line;

    AskPanel(HuddleDesk desk, TeamId team) {
        this.desk = desk;
        this.team = team;
        addClassName("ask-panel");
        named.setAriaLabel(getTranslation("huddle.ask.choice"));
        named.addValueChangeListener(_ -> tell());
        line = new TypedLine(getTranslation("huddle.ask.label"), desk.keeper(team, "question"), this::ask, this::thank);
        var send = new CardButton(getTranslation("huddle.ask.send"));
        send.addClickListener(_ -> line.send());
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        add(new H2(getTranslation("huddle.ask.title")), named, sees, line, send, said);
        tell();
    }

    private void tell() {
        sees.setText(getTranslation(named.getValue() ? "huddle.ask.seesName" : "huddle.ask.seesNone"));
    }

    private void ask(UUID key, String words) {
        if (words.isBlank()) {
            throw BrokenRule.at("question", "huddle.rule.empty");
        }
        desk.asking.ask(new AskQuestion(key, team, named.getValue(), words));
    }

    private void thank() {
        said.setText(getTranslation("huddle.ask.done"));
        said.setVisible(true);
    }
}
