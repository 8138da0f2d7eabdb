package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.huddle.application.AgreeInHuddle;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.kpi.Cause;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;

/** Below the block: why a figure moved, what is agreed, and a win; the fields stay while the screen around them changes. */
class WhyPanel extends Div {
    private final transient HuddleDesk desk;
    private final transient Supplier<HuddleCard> card;
    private final Sheet why = new Sheet();
    private final Section agree = new Section();
    private final Sheet went = new Sheet();
    private final Paragraph reasonSaid = new Paragraph();
    private final Span needed = Stage.quiet("");
    private final Div agreedHere = new Div();
    private final ChoiceBar<Cause> cause =
            new ChoiceBar<>(Arrays.asList(Cause.values()), choice -> getTranslation("huddle.cause." + choice));
    final TypedLine reason;
    final TypedLine action;
    final TypedLine win;

    WhyPanel(HuddleDesk desk, TeamId team, Supplier<HuddleCard> card) {
        this.desk = desk;
        this.card = card;
        addClassName("why-panel");
        reason = new TypedLine(
                        getTranslation("huddle.reason.label"),
                        desk.keeper(team, "reason"),
                        (_, words) -> reason(words),
                        this::toAction)
                .at("r");
        action = new TypedLine(
                        getTranslation("huddle.action.label"), desk.keeper(team, "action"), this::agree, () -> {})
                .at("a");
        win = new TypedLine(
                        getTranslation("huddle.win.label"),
                        desk.keeper(team, "win"),
                        (_, words) -> win(words),
                        () -> {})
                .at("w");
        action.field.setHelperText(getTranslation("huddle.action.hint"));
        cause.setAriaLabel(getTranslation("huddle.reason.cause"));
        why.add(head(new Keys("R"), "huddle.reason.title", needed), reasonSaid, reason, cause);
        var kind = new KindToken(CardKind.TASK);
        agree.addClassNames("why-panel__agree", CardKind.TASK.className());
        agree.add(head(kind, "huddle.action.title", new Keys("A")), agreedHere, action);
        went.add(head(new Keys("W"), "huddle.win.title", new Span()), win);
        add(why, went, agree);
    }

    private Div head(Component before, String key, Component after) {
        var head = new Div(before, new H2(getTranslation(key)), after);
        head.addClassName("why-panel__head");
        return head;
    }

    private void reason(String words) {
        var now = card.get();
        desk.notes.reason(now.id().orElseThrow(), now.place(), cause.getValue(), words);
    }

    /** A reason is usually followed by what is done about it. */
    private void toAction() {
        action.begin();
    }

    private void agree(UUID key, String line) {
        if (line.isBlank()) {
            throw BrokenRule.at("action", "huddle.rule.empty");
        }
        desk.notes.action(new AgreeInHuddle(key, card.get().id().orElseThrow(), line));
    }

    private void win(String words) {
        desk.notes.win(card.get().id().orElseThrow(), words);
    }

    void show(HuddleCard now) {
        var figure = now.shown().filter(HuddleCard.Shown::talkedAbout);
        why.setVisible(figure.isPresent());
        setVisible(now.mayRun() || figure.isPresent());
        reason.setVisible(now.mayRun());
        cause.setVisible(now.mayRun());
        agree.setVisible(now.mayRun());
        went.setVisible(now.mayRun() && now.place().block() == 0);
        figure.ifPresent(this::showFigure);
        agreedHere.removeAll();
        now.actions().stream()
                .filter(HuddleCard.Agreed::agreedHere)
                .filter(agreed -> figure.flatMap(HuddleCard.Shown::action)
                        .filter(agreed::equals)
                        .isPresent())
                .map(agreed -> new AgreedRow(agreed, false, desk))
                .forEach(agreedHere::add);
    }

    private void showFigure(HuddleCard.Shown figure) {
        reasonSaid.setText(figure.reason().orElse(""));
        reasonSaid.setVisible(figure.reason().isPresent());
        var missing = figure.concerning() ? missing(figure) : "";
        needed.setText(missing.isEmpty() ? "" : getTranslation(missing));
    }

    private static String missing(HuddleCard.Shown figure) {
        return figure.reason().isEmpty() ? "huddle.reason.needed" : missingAction(figure);
    }

    private static String missingAction(HuddleCard.Shown figure) {
        return figure.action().isEmpty()
                        && figure.cause().filter(Cause.KNOWN_CAUSE::equals).isEmpty()
                ? "huddle.action.needed"
                : "";
    }

    /** Tells a refusal at the field it is about; answers whether there is such a field. */
    boolean refuse(String field, String sentence) {
        for (var line : List.of("reason", "action")) {
            if (line.equals(field)) {
                (line.equals("reason") ? reason : action).refuse(sentence);
                return true;
            }
        }
        return false;
    }
}
