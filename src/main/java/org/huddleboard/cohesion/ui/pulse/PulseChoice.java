package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.PulseRoundId;

/**
 * What somebody has tapped so far, in this window's memory and nowhere else: there is no draft of a pulse. It stays when
 * the card around it is laid anew.
 */
class PulseChoice implements Serializable {
    private final PulseRoundId round;
    private final List<Integer> answers = new ArrayList<>();
    private int at;

    private PulseChoice(PulseRoundId round) {
        this.round = round;
    }

    static PulseChoice of(PulseRoundId round) {
        var ui = UI.getCurrentOrThrow();
        var kept = Optional.ofNullable(ComponentUtil.getData(ui, PulseChoice.class))
                .filter(choice -> choice.round.equals(round));
        var choice = kept.orElseGet(() -> new PulseChoice(round));
        ComponentUtil.setData(ui, PulseChoice.class, choice);
        return choice;
    }

    /** Which sentence it is at. */
    int at() {
        return at;
    }

    /** What was tapped for the sentence it is at. */
    Optional<Integer> tapped() {
        return at < answers.size() ? Optional.of(answers.get(at)) : Optional.empty();
    }

    void tap(int answer) {
        if (at < answers.size()) {
            answers.set(at, answer);
        } else {
            answers.add(answer);
        }
        at++;
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    boolean isWhole(int sentences) {
        return answers.size() >= sentences && at >= sentences;
    }

    List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** Nothing of it stays once it is sent. */
    void forget() {
        answers.clear();
        at = 0;
    }
}
