package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.application.audit.AnswerAudit;
import org.huddleboard.goals.application.audit.AuditFigure;
import org.huddleboard.goals.application.audit.AuditLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;
import org.huddleboard.shared.ui.chart.Sparkline;

/** One question of a self-audit: what it means, the figure with its band, the own rating, and an example. */
class AuditQuestion extends Sheet {
    /** What becomes of an answer, and the way to the question before. */
    interface Steps {
        void answer(AuditLine line, int rating, String example);

        void next();

        void back();
    }

    private static final List<Integer> RATINGS = List.of(1, 2, 3, 4, 5);

    final RadioButtonGroup<Integer> rating = new RadioButtonGroup<>();
    final TextArea example = new TextArea();
    final CardButton next;
    private transient AuditLine line;
    private final transient DraftKeeper keeper;
    private final transient Steps steps;

    AuditQuestion(AuditLine line, String place, Optional<AuditFigure> figure, DraftKeeper keeper, Steps steps) {
        this.line = line;
        this.keeper = keeper;
        this.steps = steps;
        addClassName("audit-question");
        var where = new Span(place);
        where.addClassName("audit-question__place");
        add(
                where,
                new H2(SubjectWords.name(this, line.subject())),
                new Paragraph(SubjectWords.hint(this, line.subject())));
        figure.map(this::figure).ifPresent(this::add);
        rating.setLabel(getTranslation("goals.audit.rating"));
        rating.setItems(RATINGS);
        rating.setItemLabelGenerator(each -> getTranslation("goals.audit.rating." + each));
        line.rating().ifPresent(rating::setValue);
        rating.addValueChangeListener(event -> {
            rating.setInvalid(false);
            if (event.isFromClient()) {
                keep();
            }
        });
        line.before()
                .ifPresent(before -> rating.setHelperText(
                        getTranslation("goals.audit.before", getTranslation("goals.audit.rating." + before))));
        example.setLabel(getTranslation("goals.audit.example"));
        example.setHelperText(getTranslation("goals.audit.exampleHelp"));
        example.setMaxLength(AnswerAudit.LONGEST_EXAMPLE);
        example.setValue(line.example());
        example.addValueChangeListener(_ -> example.setInvalid(false));
        keeper.keep("example", example);
        next = new CardButton(getTranslation("goals.audit.next")).primary();
        next.addClickListener(_ -> goOn());
        var back = new CardButton(getTranslation("goals.audit.back")).soft();
        back.addClickListener(_ -> steps.back());
        Shortcuts.addShortcutListener(this, this::goOn, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        var foot = new Div(next, back, keeper);
        foot.addClassName("audit-question__foot");
        add(rating, example, foot);
    }

    private Component figure(AuditFigure figure) {
        var value = new Span(figure.value());
        value.addClassNames("hb-fig", "hb-fig--m");
        var basis = new Div(new Span(figure.basis()), new Span(figure.range()));
        basis.addClassName("audit-question__basis");
        var name = SubjectWords.name(this, line.subject());
        var weeks = new Sparkline(new Sparkline.Series(
                getTranslation("goals.audit.weeks", name),
                figure.drawn().weeks(),
                figure.drawn().limits().orElse(null),
                null));
        var row = new Div(value, basis, weeks);
        row.addClassName("audit-question__row");
        var block = new Div(row, new Paragraph(figure.drawn().sentence()));
        block.addClassName("audit-question__figure");
        return block;
    }

    /** What was rated on another screen stands here too, save where somebody is changing it right here. */
    void show(AuditLine now) {
        var sameRating =
                rating.getOptionalValue().equals(line.rating().stream().boxed().findFirst());
        var sameExample = example.getValue().equals(line.example());
        line = now;
        if (sameRating) {
            now.rating().ifPresent(rating::setValue);
        }
        if (sameExample) {
            example.setValue(now.example());
        }
    }

    private boolean keep() {
        var given = rating.getValue();
        if (given == null) {
            rating.setErrorMessage(getTranslation("goals.audit.ratingMissing"));
            rating.setInvalid(true);
            return false;
        }
        return Told.at(example, () -> steps.answer(line, given, example.getValue()));
    }

    private void goOn() {
        if (keep()) {
            keeper.discard();
            steps.next();
        }
    }
}
