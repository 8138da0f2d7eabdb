package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.feedback.application.GiveThanks;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.feedback.application.WritingService;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.feedback.ui.ask.AskedLine;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Sheet;

/** Writes a card: to whom, how, who will read it, then the words; at the side the letter grows with them. */
class Composer extends Div {
    private final transient WritingService writing;
    private final transient Person author;
    private final transient Consumer<Composer> addressed;
    private final SendRow sendRow;
    private final Map<FeedbackPart, PartField> fields = new EnumMap<>(FeedbackPart.class);
    private final Map<FeedbackPart, List<LanguageHint>> hints = new EnumMap<>(FeedbackPart.class);
    private final Kept key = new Kept(UUID.randomUUID().toString());
    private final Kept to = new Kept("");
    private final Kept audience = new Kept("");
    final RecipientField recipient;
    final ChoiceBar<FeedbackModel> model;
    final ChoiceBar<Bearing> bearing;
    private final AudienceBanner banner = new AudienceBanner(this::chooseAudience);
    private final Div preview = new Div();
    private final Div example = new Div();
    /** What somebody asked for, where the card is to answer it. */
    final transient Optional<AskedOfMe> answers;

    Composer(
            WritingService writing,
            FeedbackModel begin,
            DraftKeeper keeper,
            SendRow sendRow,
            Optional<AskedOfMe> answers,
            Consumer<Composer> addressed) {
        this.answers = answers;
        this.writing = writing;
        this.author = writing.author();
        this.addressed = addressed;
        this.sendRow = sendRow;
        addClassName("composer");
        recipient = new RecipientField(this::find, this::addressedTo, this::focusOnWords);
        var models =
                answers.isPresent() ? List.of(FeedbackModel.SBI, FeedbackModel.BOOST) : List.of(FeedbackModel.values());
        model = new ChoiceBar<>(models, choice -> getTranslation("feedback.model." + choice));
        model.setAriaLabel(getTranslation("feedback.compose.model"));
        model.setValue(begin);
        bearing = new ChoiceBar<>(List.of(Bearing.values()), choice -> getTranslation("feedback.bearing." + choice));
        bearing.setAriaLabel(getTranslation("feedback.compose.bearing"));
        Arrays.stream(FeedbackPart.values()).forEach(this::addField);
        remember(keeper);
        model.addValueChangeListener(_ -> showModel());
        bearing.addValueChangeListener(_ -> showAudience());
        layOut();
        showModel();
    }

    private void addField(FeedbackPart part) {
        var field = new PartField(part, part == FeedbackPart.WORDS ? GiveThanks.MAX_WORDS : GiveFeedback.MAX_WORDS);
        fields.put(part, field);
        field.onTyped(text -> typed(field, text));
    }

    private void remember(DraftKeeper keeper) {
        new ComposerMemory(keeper)
                .keep("key", key)
                .keep("to", to)
                .keep("audience", audience)
                .keep("model", model, FeedbackModel.class)
                .keep("bearing", bearing, Bearing.class)
                .keep(fields.values());
        to.addValueChangeListener(event -> {
            if (recipient.value().isEmpty()) {
                DraftAddress.read(event.getValue()).ifPresent(this::addressAgain);
            }
        });
        audience.addValueChangeListener(_ -> showAudience());
    }

    /** Whoever has left since is picked anew. */
    private void addressAgain(Addressee somebody) {
        try {
            recipient.choose(writing.recipient(somebody));
        } catch (NotFound _) {
            recipient.clear();
        }
    }

    private void layOut() {
        var choices = new Div(bearing, model);
        choices.addClassName("composer__choices");
        var head = new Div(recipient, choices);
        head.addClassName("composer__head");
        var sheet = new Sheet(head, banner);
        sheet.addClassName("composer__sheet");
        answers.ifPresent(asked -> sheet.add(new AskedLine(asked)));
        FeedbackModel.SBI.asked().forEach(part -> sheet.add(fields.get(part)));
        FeedbackModel.BOOST.asked().forEach(part -> sheet.add(fields.get(part)));
        FeedbackModel.THANKS.asked().forEach(part -> sheet.add(fields.get(part)));
        sheet.add(sendRow);
        var aside = new Aside(preview, example);
        aside.addClassName("composer__aside");
        add(sheet, aside);
    }

    private List<Recipient> find(String letters, int limit) {
        return thanks() ? writing.thankable(letters, limit) : writing.colleagues(letters, limit);
    }

    private void addressedTo(Optional<Recipient> somebody) {
        to.setValue(somebody.map(Recipient::to).map(DraftAddress::write).orElse(""));
        sendRow.addressedTo(somebody);
        showAudience();
        addressed.accept(this);
    }

    private void chooseAudience(Audience choice) {
        audience.setValue(choice.name());
        showAudience();
    }

    private void typed(PartField field, String text) {
        var questions = writing.hints(field.part(), text, getLocale());
        hints.put(field.part(), questions);
        field.ask(questions);
        showLetter();
    }

    private void showModel() {
        fields.forEach(
                (part, field) -> field.setVisible(model.getValue().asked().contains(part)));
        bearing.setVisible(!thanks());
        recipient.picker.getDataProvider().refreshAll();
        if (!thanks() && recipient.value().filter(Recipient::isTeam).isPresent()) {
            recipient.clear();
        }
        example.removeAll();
        example.add(new WorkedExample(model.getValue()));
        showAudience();
        addressed.accept(this);
    }

    private void showAudience() {
        var kind = thanks() ? CardKind.THANKS : CardKind.FEEDBACK;
        banner.show(kind, audience(), allowed(), recipient.value());
        showLetter();
    }

    private void showLetter() {
        var name = recipient.value().map(Recipient::shortName).orElse(getTranslation("feedback.compose.colleague"));
        var team = recipient.value().filter(Recipient::isTeam).isPresent() ? "team." : "";
        var sees = getTranslation("feedback.compose.sees." + team + audience(), name, author.firstName());
        preview.removeAll();
        preview.add(new GrowingLetter(model.getValue(), words(), hints, author, sees));
    }

    private List<Audience> allowed() {
        return recipient
                .value()
                .map(somebody -> writing.audiences(somebody.to(), model.getValue(), bearing()))
                .orElseGet(() -> model.getValue().audiences(bearing()));
    }

    /** What was chosen, as long as such a card may have it. */
    Audience audience() {
        var allowed = allowed();
        return allowed.stream()
                .filter(choice -> choice.name().equals(audience.getValue()))
                .findFirst()
                .orElse(allowed.getFirst());
    }

    Map<FeedbackPart, String> words() {
        return model.getValue().asked().stream()
                .collect(Collectors.toMap(
                        part -> part, part -> field(part).words().getValue()));
    }

    PartField field(FeedbackPart part) {
        return Objects.requireNonNull(fields.get(part));
    }

    Bearing bearing() {
        return thanks() ? Bearing.KEEP_DOING : bearing.getValue();
    }

    boolean thanks() {
        return model.getValue() == FeedbackModel.THANKS;
    }

    UUID clientKey() {
        return UUID.fromString(key.getValue());
    }

    /** Tells a refusal at the field it is about; answers whether there was such a field. */
    boolean refuse(String field, String sentence) {
        switch (field) {
            case "to" -> recipient.refuse(sentence);
            case "audience" -> banner.refuse(sentence);
            case String name -> {
                var part = model.getValue().asked().stream()
                        .filter(asked -> asked.name().equalsIgnoreCase(name))
                        .findFirst();
                part.ifPresent(asked -> field(asked).refuse(sentence));
                return part.isPresent();
            }
        }
        return true;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (recipient.value().isEmpty()) {
            recipient.focus();
        } else {
            focusOnWords();
        }
    }

    private void focusOnWords() {
        field(model.getValue().asked().getFirst()).words().focus();
    }
}
