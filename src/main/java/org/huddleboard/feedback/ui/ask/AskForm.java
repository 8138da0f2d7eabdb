package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.feedback.application.ask.AskFeedback;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** One thing I do and up to five people: a tap on a ready-made sentence, a tap on each name, and it is asked. */
class AskForm extends Sheet {
    private static final int READY_MADE = 6;
    private static final int TEAM_MATES = 12;

    private final UUID key = UUID.randomUUID();
    final TextField behaviour = new TextField();
    final PeoplePicker people;
    final ComboBox<Recipient> others = new ComboBox<>();
    final PrimaryButton send;
    private final Paragraph refusal = new Paragraph();

    AskForm(WritingService writing, DraftKeeper keeper, Optional<MemberId> first, Runnable sent) {
        addClassName("ask-form");
        behaviour.setLabel(getTranslation("feedback.ask.about"));
        behaviour.setPlaceholder(getTranslation("feedback.ask.about.begin"));
        behaviour.setMaxLength(AskFeedback.MAX_WORDS);
        behaviour.setValueChangeMode(ValueChangeMode.TIMEOUT);
        behaviour.addValueChangeListener(_ -> behaviour.setInvalid(false));
        keeper.keep("behaviour", behaviour);
        people = new PeoplePicker(writing.teamMates(TEAM_MATES), this::showCount);
        addOthers(writing);
        send = new PrimaryButton(getTranslation("feedback.ask.send"));
        send.addThemeName("large");
        send.setSuffixComponent(new Keys(getTranslation("feedback.key.ctrl"), getTranslation("feedback.key.enter")));
        send.addClickListener(_ -> sent.run());
        refusal.addClassName("ask-form__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var row = new Div(send, keeper);
        row.addClassName("ask-form__send");
        var who = new H2(getTranslation("feedback.ask.who"));
        add(new AudienceLine(getTranslation("feedback.ask.sees")), behaviour, readyMade(), who, people, others);
        add(refusal, row);
        first.map(id -> writing.recipient(Addressee.of(id))).ifPresent(people::pick);
    }

    private Div readyMade() {
        var choices = new Div();
        choices.addClassName("ask-form__ready");
        IntStream.rangeClosed(1, READY_MADE)
                .mapToObj(number -> getTranslation("feedback.ask.ready." + number))
                .forEach(sentence -> {
                    var choice = new CardButton(sentence).soft();
                    choice.addClickListener(_ -> behaviour.setValue(sentence));
                    choices.add(choice);
                });
        return choices;
    }

    private void addOthers(WritingService writing) {
        others.setLabel(getTranslation("feedback.ask.others"));
        others.setPlaceholder(getTranslation("feedback.compose.toWhom"));
        others.setItemLabelGenerator(Recipient::name);
        others.setItems(query -> {
            var limit = query.getOffset() + query.getLimit();
            return writing.colleagues(query.getFilter().orElse(""), limit).stream()
                    .skip(query.getOffset());
        });
        others.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                people.pick(event.getValue());
                others.clear();
            }
        });
    }

    private void showCount(int picked) {
        refuse("");
        send.setText(picked == 0 ? getTranslation("feedback.ask.send") : getTranslation("feedback.ask.sendTo", picked));
    }

    AskFeedback command() {
        return new AskFeedback(key, people.picked(), behaviour.getValue());
    }

    /** At the field where it was made, the text kept. */
    void tell(BrokenRule refused) {
        var sentence = getTranslation(refused.key(), refused.arguments().toArray());
        if ("behaviour".equals(refused.field())) {
            behaviour.setErrorMessage(sentence);
            behaviour.setInvalid(true);
            behaviour.focus();
        } else {
            refuse(sentence);
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isBlank());
    }
}
