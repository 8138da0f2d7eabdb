package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.feedback.application.ask.QuestionReading.Waiting;
import org.huddleboard.people.Person;

/** What is said before there is a component: names and titles, through the screen they will stand on. */
final class AskSentences {
    private AskSentences() {}

    static String name(Optional<Person> person) {
        return person.map(Person::firstName)
                .orElseGet(() -> UI.getCurrentOrThrow().getTranslation("feedback.card.former"));
    }

    static String asks(AskedOfMe asked) {
        return UI.getCurrentOrThrow().getTranslation("feedback.askedFor.asks", name(asked.by()));
    }

    static String title(Waiting waiting) {
        var talk = waiting.talk();
        return UI.getCurrentOrThrow().getTranslation("feedback.question.title." + talk.kind(), name(talk.by()));
    }
}
