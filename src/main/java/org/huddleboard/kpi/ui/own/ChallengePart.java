package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.kpi.ChallengeOutcome;
import org.huddleboard.kpi.application.between.AnswerChallenge;
import org.huddleboard.kpi.application.between.ChallengeCard;
import org.huddleboard.kpi.application.between.RaiseChallenge;
import org.huddleboard.kpi.application.board.FigureLine;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Told;

/** "This number is not right": the member says why, the leader answers, both keep the history. */
class ChallengePart extends Div {
    private final MemberDesk desk;

    ChallengePart(MemberDesk desk, Side side, FigureLine line, LocalDate week) {
        this.desk = desk;
        addClassName("own-challenge");
        var cards = desk.challenges().of(side.member()).stream()
                .filter(card -> card.kpi() == line.code())
                .toList();
        var open = cards.stream().filter(ChallengeCard::open).findFirst();
        add(new H3(getTranslation("kpi.own.challenge.title." + side.key(), side.name())));
        switch (side) {
            case Side.Own _ -> {
                if (open.isEmpty()) {
                    add(raise(line, week));
                } else {
                    add(new Paragraph(getTranslation("kpi.own.challenge.waits")));
                }
            }
            case Side.Leader _ -> open.ifPresent(card -> add(answer(card)));
        }
        if (!cards.isEmpty()) {
            add(new ChallengeHistory(desk, side, cards));
        } else if (side instanceof Side.Leader) {
            add(new Paragraph(getTranslation("kpi.own.challenge.none", side.name())));
        }
        add(new AudienceLine(getTranslation("kpi.own.challenge.audience." + side.key(), side.name())));
    }

    private Div raise(FigureLine line, LocalDate week) {
        var key = UUID.randomUUID();
        var keeper = desk.keeper("kpi/challenge/" + line.code().code());
        var words = words("kpi.own.challenge.words", keeper);
        words.setHelperText(getTranslation("kpi.own.challenge.help"));
        var send = new CardButton(getTranslation("kpi.own.challenge.send")).primary();
        send.addClickListener(_ -> Told.at(this, Map.of("words", words), () -> {
            desk.challenges().raise(new RaiseChallenge(key, line.code(), week, line.figure(), words.getValue()));
            keeper.discard();
        }));
        return form(words, keeper, send);
    }

    private Div answer(ChallengeCard card) {
        var key = UUID.randomUUID();
        var keeper = desk.keeper("kpi/answer/" + card.id());
        var outcome = new ChoiceBar<>(
                List.of(ChallengeOutcome.values()), each -> getTranslation("kpi.own.challenge.choice." + each));
        outcome.setAriaLabel(getTranslation("kpi.own.challenge.choice"));
        var words = words("kpi.own.challenge.answer", keeper);
        var send = new CardButton(getTranslation("kpi.own.challenge.sendAnswer")).primary();
        send.addClickListener(_ -> Told.at(this, Map.of("words", words), () -> {
            desk.challenges().answer(new AnswerChallenge(key, card.id(), outcome.getValue(), words.getValue()));
            keeper.discard();
        }));
        var form = form(words, keeper, send);
        form.addComponentAsFirst(outcome);
        return form;
    }

    private TextArea words(String label, DraftKeeper keeper) {
        var words = new TextArea(getTranslation(label));
        words.setMaxLength(RaiseChallenge.MAX_WORDS);
        keeper.keep("words", words);
        return words;
    }

    private static Div form(TextArea words, DraftKeeper keeper, CardButton send) {
        var row = new Div(send, keeper);
        row.addClassName("own-challenge__row");
        var form = new Div(words, row);
        form.addClassName("own-challenge__form");
        return form;
    }
}
