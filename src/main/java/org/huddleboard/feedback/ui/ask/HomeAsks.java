package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.feedback.application.ask.QuestionReading;
import org.huddleboard.feedback.application.ask.QuestionService;
import org.huddleboard.feedback.application.ask.RequestReading;
import org.huddleboard.feedback.application.ask.RequestService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.InboxCount;

/** On My shift: what is asked about cards, then what colleagues ask for, one at a time; in the frame: how many. */
@SpringComponent
class HomeAsks implements HomePart, InboxCount {
    private static final int ORDER = 15;
    private static final int AT_MOST = 3;

    private final QuestionReading questions;
    private final QuestionService answering;
    private final RequestReading requests;
    private final RequestService settling;
    private final LiveTopics live;
    private final Access access;
    private final When when;

    HomeAsks(
            QuestionReading questions,
            QuestionService answering,
            RequestReading requests,
            RequestService settling,
            LiveTopics live,
            Access access,
            When when) {
        this.questions = questions;
        this.answering = answering;
        this.requests = requests;
        this.settling = settling;
        this.live = live;
        this.access = access;
        this.when = when;
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        if (!access.may(Action.FEEDBACK_READ_OWN)) {
            return List.of();
        }
        var asked = questions.waiting(AT_MOST).stream()
                .map(waiting -> new QuestionNeedCard(waiting, when, answering::agree, answering::decline));
        var wanted = requests.waiting(AT_MOST).stream()
                .map(request -> new RequestNeedCard(request, when, () -> settling.notNow(request.id())));
        return Stream.<Component>concat(asked, wanted).toList();
    }

    @Override
    public int waiting() {
        return access.may(Action.FEEDBACK_READ_OWN) ? questions.countWaiting() + requests.countWaiting() : 0;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.FEEDBACK_READ_OWN)
                ? questions.topics().stream().map(live::revision).toList()
                : List.of();
    }
}
