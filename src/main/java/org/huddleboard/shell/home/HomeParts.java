package org.huddleboard.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.ui.home.DayPart;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.HomePart.Place;
import org.huddleboard.shell.errors.BoardErrorHandler;
import org.springframework.security.access.AccessDeniedException;

/** What the modules lay on a person's page, in order. A part that is not for them, or broke, lays nothing; the rest stands. */
@SpringComponent
class HomeParts {
    private final List<HomePart> parts;
    private final List<DayPart> days;
    private final BoardErrorHandler errors;

    HomeParts(List<HomePart> parts, List<DayPart> days, BoardErrorHandler errors) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(HomePart::order)).toList();
        this.days = days;
        this.errors = errors;
    }

    List<Component> at(Place place) {
        return of(place).stream()
                .flatMap(part -> asked(part, HomePart::show, List.<Component>of()).stream())
                .toList();
    }

    /** What the greeting says first, where a part has something to say. */
    Optional<String> finding() {
        return parts.stream()
                .flatMap(part -> asked(part, HomePart::finding, Optional.<String>empty()).stream())
                .findFirst();
    }

    List<Signal<Long>> changes() {
        return changesOf(parts);
    }

    List<Signal<Long>> changesAt(Place place) {
        return changesOf(of(place));
    }

    List<DayPart.Stretch> today() {
        return days.stream()
                .flatMap(part -> asked(part, DayPart::today, List.<DayPart.Stretch>of()).stream())
                .toList();
    }

    List<Signal<Long>> changesOfToday() {
        return days.stream()
                .flatMap(part -> asked(part, DayPart::changes, List.<Signal<Long>>of()).stream())
                .distinct()
                .toList();
    }

    private List<HomePart> of(Place place) {
        return parts.stream().filter(part -> part.place() == place).toList();
    }

    private List<Signal<Long>> changesOf(List<HomePart> some) {
        return some.stream()
                .flatMap(part -> asked(part, HomePart::changes, List.<Signal<Long>>of()).stream())
                .distinct()
                .toList();
    }

    private <P, T> T asked(P part, Function<P, T> question, T otherwise) {
        try {
            return question.apply(part);
        } catch (NotFound | AccessDeniedException _) {
            return otherwise;
        } catch (RuntimeException broken) {
            errors.error(new ErrorEvent(broken));
            return otherwise;
        }
    }
}
