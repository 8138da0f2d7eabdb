package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.application.pulse.PulseResults;
import org.huddleboard.cohesion.application.pulse.PulseStanding.Closed;
import org.huddleboard.cohesion.application.pulse.ReplyToPulse;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.people.Person;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** The leader answers the round: which sentence, what the team does, who and by when. One action, then it is done with. */
class ReplyForm extends Sheet {
    private static final int DAYS = 7;

    final Select<PulseItem> item = new Select<>();
    final TextArea text = new TextArea();
    final Select<Person> owner = new Select<>();
    final DatePicker due = new DatePicker();
    final PrimaryButton agree =
            new PrimaryButton(getTranslation("cohesion.pulse.reply.button"), Glyph.CHECK, _ -> send());
    private final PulseRoundId round;
    private final transient DraftKeeper keeper;
    private final transient Consumer<ReplyToPulse> agreed;
    private final UUID key = UUID.randomUUID();

    ReplyForm(PulseResults results, DraftKeeper keeper, Consumer<ReplyToPulse> agreed) {
        var closed = results.toAnswer().orElseThrow(NotFound::new);
        this.round = closed.id();
        this.keeper = keeper;
        this.agreed = agreed;
        addClassName("pulse-reply");
        items(results, closed);
        text.setLabel(getTranslation("cohesion.pulse.reply.text"));
        text.setPlaceholder(getTranslation("cohesion.pulse.reply.example"));
        text.setMaxLength(AgreeAction.MAX_TEXT);
        keeper.keep("text", text);
        owner.setLabel(getTranslation("cohesion.pulse.reply.owner"));
        owner.setItems(results.members());
        owner.setItemLabelGenerator(
                person -> person == null ? getTranslation("cohesion.pulse.reply.nobody") : person.name());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("cohesion.pulse.reply.nobody"));
        due.setLabel(getTranslation("cohesion.pulse.reply.due"));
        due.setLocale(getLocale());
        due.setMin(results.today());
        due.setValue(results.today().plusDays(DAYS));
        var row = new Div(owner, due, agree);
        row.addClassName("pulse-reply__row");
        add(
                new H2(getTranslation("cohesion.pulse.reply.heading")),
                new Paragraph(getTranslation("cohesion.pulse.reply.hint")),
                item,
                text,
                row,
                keeper);
    }

    /** The lowest sentence stands first: it is the one most worth answering. */
    private void items(PulseResults results, Closed closed) {
        var sorted = results.asked().stream()
                .sorted(Comparator.comparing(asked -> closed.scores().getOrDefault(asked, 0)))
                .toList();
        item.setLabel(getTranslation("cohesion.pulse.reply.item"));
        item.setItems(sorted);
        item.setItemLabelGenerator(asked -> getTranslation(
                "cohesion.pulse.reply.itemScored",
                PulseWords.sentence(this, asked),
                closed.scores().getOrDefault(asked, 0)));
        item.setValue(sorted.getFirst());
    }

    boolean isFor(PulseResults results) {
        return results.toAnswer().map(Closed::id).filter(round::equals).isPresent();
    }

    private void send() {
        Map<String, HasValidation> fields = Map.of("item", item, "text", text, "owner", owner, "due", due);
        var done = Told.at(this, fields, () -> {
            if (text.getValue().isBlank()) {
                throw BrokenRule.at("text", "cohesion.pulse.rule.empty");
            }
            agreed.accept(new ReplyToPulse(
                    key,
                    round,
                    item.getValue(),
                    text.getValue().strip(),
                    due.getOptionalValue().orElseThrow(() -> BrokenRule.at("due", "cohesion.pulse.rule.due")),
                    owner.getOptionalValue().map(Person::id)));
        });
        if (done) {
            keeper.discard();
        }
    }
}
