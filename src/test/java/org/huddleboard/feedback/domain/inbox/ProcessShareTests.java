package org.huddleboard.feedback.domain.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huddleboard.feedback.Practice;
import org.junit.jupiter.api.Test;

class ProcessShareTests {

    private static final UUID VOICE = UUID.randomUUID();

    private static List<CriticalAnswer> answers(int people, int each, int process) {
        var answers = new ArrayList<CriticalAnswer>();
        for (var person = 0; person < people; person++) {
            var member = UUID.randomUUID();
            for (var item = 0; item < each; item++) {
                var practice = answers.size() < process ? Practice.OUR_PROCESS : Practice.MINE;
                answers.add(new CriticalAnswer(VOICE, member, practice));
            }
        }
        return answers;
    }

    @Test
    void aShareIsToldFromFivePeopleOnHoweverManyItemsThereAre() {
        assertThat(ProcessShare.of(answers(4, 10, 20))).isEmpty();
        assertThat(ProcessShare.of(answers(6, 2, 7))).contains(new ProcessShare(58, 12));
    }

    @Test
    void nearAllOrNoneItIsToldNoCloserSoThatNobodysAnswerCanBeRead() {
        assertThat(ProcessShare.of(answers(5, 1, 0)))
                .hasValueSatisfying(share -> assertThat(share.isAtMost()).isTrue());
        assertThat(ProcessShare.of(answers(5, 1, 5))).contains(new ProcessShare(90, 5));
        assertThat(ProcessShare.of(answers(5, 2, 4))).hasValueSatisfying(share -> {
            assertThat(share.percent()).isEqualTo(40);
            assertThat(share.isAtMost() || share.isAtLeast()).isFalse();
        });
    }
}
