package org.huddleboard.kpi.ui.reading;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.steering.ReasonCard;
import org.huddleboard.kpi.application.steering.SayWhy;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.SoftButton;
import org.huddleboard.shared.ui.Told;

/** Why, and where it comes from; a known cause needs no action. */
class ReasonForm extends Div {
    private final transient FigureReading.Asked asked;
    private final transient ReadingDesk desk;
    private final transient Set<KpiCode> open;
    private final transient Runnable done;
    private final DraftKeeper keeper;
    final TextField words = new TextField();
    final ChoiceBar<Cause> cause =
            new ChoiceBar<>(Arrays.asList(Cause.values()), choice -> getTranslation("kpi.signal.cause." + choice));

    ReasonForm(FigureReading.Asked asked, ReadingDesk desk, Set<KpiCode> open, Runnable done) {
        this.open = open;
        this.asked = asked;
        this.desk = desk;
        this.done = done;
        this.keeper = desk.keeper(asked.figure());
        addClassName("reason-form");
        words.setLabel(getTranslation("kpi.signal.why", asked.name()));
        words.setPlaceholder(getTranslation("kpi.signal.whyExample"));
        words.setMaxLength(FigureReasons.MAX_WORDS);
        keeper.keep("reason", words);
        cause.setAriaLabel(getTranslation("kpi.signal.where"));
        asked.reason().map(ReasonCard::words).ifPresent(words::setValue);
        asked.reason().map(ReasonCard::cause).ifPresent(cause::setValue);
        var steps = new Div(
                new PrimaryButton(getTranslation("kpi.signal.save"), _ -> save()),
                new SoftButton(getTranslation("kpi.signal.later"), _ -> done.run()),
                new AudienceLine(getTranslation("kpi.signal.audience")),
                keeper);
        steps.addClassName("reason-form__steps");
        add(words, cause, steps);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, done::run, Key.ESCAPE).listenOn(this);
    }

    void begin() {
        words.focus();
    }

    /** It counts as closed before the change is told, so that the screen it redraws shows the reason. */
    private void save() {
        words.setInvalid(false);
        open.remove(asked.figure().kpi());
        var command = new SayWhy(asked.figure(), cause.getValue(), words.getValue());
        try {
            if (words.getValue().isBlank()) {
                throw BrokenRule.at("reason", "kpi.signal.rule.noReason");
            }
            desk.say(command);
        } catch (BrokenRule rule) {
            open.add(asked.figure().kpi());
            Told.refuse(words, Told.sentence(this, rule));
            return;
        }
        keeper.discard();
        done.run();
    }
}
