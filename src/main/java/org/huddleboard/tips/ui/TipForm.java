package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.TipCard;
import org.huddleboard.tips.application.TipWords;

/** The fields of a tip, who will read it before the first word, and how many words are left. */
class TipForm extends Sheet {
    private static final int MILLIS_TO_COUNT = 300;

    final ChoiceBar<TipKind> kind =
            new ChoiceBar<>(List.of(TipKind.values()), one -> getTranslation("tips.write.kind." + one));
    final Select<ContactReason> reason = new Select<>();
    final Select<TipChannel> channel = new Select<>();
    final Select<String> language = new Select<>();
    final TextField title = new TextField();
    final TextArea scenario = new TextArea();
    final TextArea question = new TextArea();
    final TextArea doThis = new TextArea();
    final TextArea say = new TextArea();
    final TextArea avoid = new TextArea();
    private final Paragraph counter = new Paragraph();
    private final Paragraph refusal = new Paragraph();

    TipForm(DraftKeeper keeper, Locale mine) {
        addClassName("tip-form");
        kind.setAriaLabel(getTranslation("tips.write.kind"));
        kind.addValueChangeListener(_ -> showKind());
        select(reason, "tips.write.reason");
        reason.setItems(ContactReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("tips.reason." + one));
        select(channel, "tips.write.channel");
        channel.setItems(TipChannel.values());
        channel.setItemLabelGenerator(one -> getTranslation("tips.channel." + one));
        channel.setValue(TipChannel.ANY);
        select(language, "tips.write.language");
        language.setItems("en", "es");
        language.setItemLabelGenerator(one -> getTranslation("tips.language." + one));
        language.setValue(mine.getLanguage().equals("es") ? "es" : "en");
        title.setLabel(getTranslation("tips.write.title"));
        title.setPlaceholder(getTranslation("tips.write.title.begin"));
        title.setMaxLength(80);
        keeper.keep("title", title);
        words(scenario, "scenario", keeper, 700);
        words(question, "question", keeper, 200);
        words(doThis, "doThis", keeper, TipWords.MAX_PART);
        words(say, "say", keeper, TipWords.MAX_PART);
        words(avoid, "avoid", keeper, TipWords.MAX_PART);
        counter.addClassName("tip-form__counter");
        counter.getElement().setAttribute("role", "status");
        refusal.addClassName("tip-form__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var filing = new Div(reason, channel, language);
        filing.addClassName("tip-form__filing");
        add(new AudienceLine(getTranslation("tips.audience")), kind, title, filing);
        add(scenario, question, doThis, say, avoid, counter, refusal);
        showKind();
        count();
    }

    private void select(Select<?> field, String key) {
        field.setLabel(getTranslation(key));
    }

    private void words(TextArea field, String name, DraftKeeper keeper, int longest) {
        field.setLabel(getTranslation("tips.write." + name));
        field.setPlaceholder(getTranslation("tips.write." + name + ".begin"));
        field.setMaxLength(longest);
        field.addClassName("tip-form__words");
        keeper.keep(name, field);
        field.setValueChangeTimeout(MILLIS_TO_COUNT);
        field.addValueChangeListener(_ -> count());
    }

    private void showKind() {
        var isPractice = kind.getValue() == TipKind.PRACTICE;
        scenario.setVisible(isPractice);
        question.setVisible(isPractice);
    }

    private void count() {
        var words = TipWords.count(doThis.getValue(), say.getValue(), avoid.getValue());
        counter.setText(getTranslation(
                words > TipWords.MOST_WORDS ? "tips.write.tooMany" : "tips.write.words", words, TipWords.MOST_WORDS));
        counter.setClassName("tip-form__counter--over", words > TipWords.MOST_WORDS);
        Stream.of(doThis, say, avoid).forEach(field -> field.setInvalid(false));
    }

    /** Fills the fields with what stands; what was typed before and kept goes first. */
    void begin(TipCard tip, boolean hasRestored) {
        kind.setValue(tip.kind());
        kind.setVisible(false);
        reason.setValue(tip.reason());
        channel.setValue(tip.channel());
        language.setValue(tip.language());
        if (!hasRestored) {
            title.setValue(tip.title());
            scenario.setValue(tip.scenario());
            question.setValue(tip.question());
            doThis.setValue(tip.doThis());
            say.setValue(tip.say());
            avoid.setValue(tip.avoid());
        }
    }

    TipWords written() {
        return new TipWords(
                kind.getValue(),
                reason.getOptionalValue().orElse(ContactReason.EVERY_CONTACT),
                channel.getValue(),
                language.getValue(),
                title.getValue(),
                scenario.getValue(),
                question.getValue(),
                doThis.getValue(),
                say.getValue(),
                avoid.getValue());
    }

    /** Tells a refusal at the field it is about, or under all of them. */
    void refuse(String field, String sentence) {
        refusal.setVisible(false);
        switch (field) {
            case "title" -> {
                title.setErrorMessage(sentence);
                title.setInvalid(true);
                title.focus();
            }
            case "scenario" -> refuse(scenario, sentence);
            case "question" -> refuse(question, sentence);
            case "doThis" -> refuse(doThis, sentence);
            case "say" -> refuse(say, sentence);
            case "avoid" -> refuse(avoid, sentence);
            case String _ -> {
                refusal.setText(sentence);
                refusal.setVisible(true);
            }
        }
    }

    private static void refuse(TextArea field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
