package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.PersonMark;

/** What one piece of feedback says, and where it came from. */
final class ItemWords {
    private ItemWords() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** Where it came from. */
    static String title(InboxItem item) {
        return switch (item.content()) {
            case InboxItem.Card card ->
                say(
                        "feedback.inbox.from." + item.source(),
                        card.from().map(Person::firstName).orElseGet(() -> say("feedback.card.former")));
            case InboxItem.Result _, InboxItem.Note _ -> say("feedback.inbox.from." + item.source());
        };
    }

    static String when(InboxItem item, When when) {
        return item.content() instanceof InboxItem.Result result
                ? day(result.day())
                : when.say(item.at(), UI.getCurrentOrThrow().getLocale());
    }

    private static String day(LocalDate day) {
        var language = UI.getCurrentOrThrow().getLocale();
        return DateTimeFormatter.ofPattern(say("feedback.inbox.dayPattern"), language)
                .format(day);
    }

    /** All of it. */
    static Div body(InboxItem item) {
        var body = new Div();
        body.addClassName("item-words");
        switch (item.content()) {
            case InboxItem.Card card -> {
                card.from().ifPresent(from -> body.add(new PersonMark(from.initials(), from.name(), from.hue())));
                var letter = new Div();
                letter.addClassName("item-words__letter");
                parts(card).forEach(text -> letter.add(new Paragraph(text)));
                body.add(letter);
            }
            case InboxItem.Result result -> body.add(result(result));
            case InboxItem.Note note -> body.add(new Paragraph(note.words()));
        }
        return body;
    }

    private static Div result(InboxItem.Result result) {
        var figure = new Span(fact(result));
        figure.addClassName("item-words__fact");
        var about = new Div(
                figure,
                new Paragraph(say("feedback.inbox.result." + result.kpi().code())));
        about.addClassName("item-words__result");
        return about;
    }

    /** What was counted that day: a few are told one by one, not as a share. */
    static String fact(InboxItem.Result result) {
        var n = Math.round(result.n());
        return result.kpi() == KpiCode.CUSTOMER_SATISFACTION
                ? say(
                        "feedback.inbox.customers",
                        Math.round(result.value() / result.kpi().unit().scale() * n),
                        n)
                : say("feedback.inbox.points", Math.round(result.value()), n);
    }

    static String day(InboxItem.Result result) {
        return day(result.day());
    }

    /** In one line, for a row of what is sorted. */
    static String brief(InboxItem item) {
        return switch (item.content()) {
            case InboxItem.Card card -> String.join(" ", parts(card));
            case InboxItem.Result result -> fact(result) + " · " + day(result.day());
            case InboxItem.Note note -> note.words();
        };
    }

    /** A moment that ends with a comma runs on into what was seen. */
    private static List<String> parts(InboxItem.Card card) {
        var texts = card.model().letter().stream()
                .map(part -> card.parts().get(part))
                .filter(Objects::nonNull)
                .toList();
        var moment = card.parts().getOrDefault(FeedbackPart.SITUATION, "");
        return moment.endsWith(",") && texts.size() > 1
                ? Stream.concat(
                                Stream.of(texts.get(0) + " " + texts.get(1)),
                                texts.stream().skip(2))
                        .toList()
                : texts;
    }
}
