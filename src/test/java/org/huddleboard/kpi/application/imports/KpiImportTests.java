package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportState;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.RefusedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class KpiImportTests {
    @Autowired
    Imports imports;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void desk() {
        desk = new ImportDesk(spring, folder);
    }

    @Test
    void aContactsFileBecomesReadings() {
        var agent = "agent " + UUID.randomUUID();

        var result = desk.hand(contacts(agent, "a1", "a2"));

        assertThat(result.format()).isEqualTo("contacts");
        assertThat(result.rows()).isEqualTo(2);
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.rejected()).isEmpty();
        assertThat(desk.figures(agent))
                .containsEntry("AHT", "300/2")
                .containsEntry("FCR", "1/2")
                .containsEntry("CSAT", "1/1")
                .containsEntry("SERVICE_LEVEL", "1/2")
                .containsEntry("ABANDONMENT", "0/2");
        assertThat(result.readings()).isEqualTo(9);
        assertThat(result.unmatched()).singleElement().satisfies(unmatched -> {
            assertThat(unmatched.name()).isEqualTo(agent);
            assertThat(unmatched.rows()).isEqualTo(2);
        });
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var agent = "agent " + UUID.randomUUID();
        desk.hand(contacts(agent, "b1", "b2"));

        var again = desk.hand(contacts(agent, "b1", "b2"));

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.accepted()).isZero();
        assertThat(again.readings()).isZero();
        assertThat(desk.figures(agent)).containsEntry("AHT", "300/2");
    }

    @Test
    void theSameContactWithOtherValuesIsLeftOut() {
        var agent = "agent " + UUID.randomUUID();
        desk.hand(contacts(agent, "c1", "c2"));

        var changed = desk.hand(contacts(agent, "c1", "c2").replace("0:03:20", "0:09:59"));

        assertThat(changed.unchanged()).isEqualTo(1);
        assertThat(changed.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.column()).isEqualTo("Call Id");
            assertThat(row.reason().key()).isEqualTo("kpi.imports.reason.otherValues");
        });
        assertThat(desk.figures(agent)).containsEntry("AHT", "300/2");
    }

    @Test
    void undoTakesTheWholeImportBack() {
        var agent = "agent " + UUID.randomUUID();
        var first = desk.hand(contacts(agent, "d1", "d2"));
        desk.hand(contacts(agent, "d3", "d4"));

        desk.undo(first.importId());

        assertThat(desk.figures(agent)).containsEntry("AHT", "300/2");
        assertThat(desk.hand(contacts(agent, "d1", "d2")).accepted()).isEqualTo(2);
        assertThat(desk.figures(agent)).containsEntry("AHT", "600/4");
    }

    @Test
    void aTrialWritesNothing() {
        var agent = "agent " + UUID.randomUUID();

        var tried = desk.tryOut(contacts(agent, "e1", "e2"));

        assertThat(tried.accepted()).isEqualTo(2);
        assertThat(tried.sample()).isNotEmpty();
        assertThat(desk.figures(agent)).isEmpty();
        assertThat(desk.hand(contacts(agent, "e1", "e2")).accepted()).isEqualTo(2);
    }

    @Test
    void withoutIdsALaterFileReplacesTheAgentsDayAndUndoRestoresIt() {
        var agent = "agent " + UUID.randomUUID();
        var before = "Agent,Date,Answered,Talk\n" + agent + ",2021-01-04,Y,100\n" + agent + ",2021-01-05,Y,70\n";
        var later = "Agent,Date,Answered,Talk\n" + agent + ",2021-01-04,Y,50\n" + agent + ",2021-01-04,Y,60\n";
        desk.hand(before);

        var replaced = desk.hand(later);

        assertThat(desk.figures(agent)).containsEntry("AHT", "180/3");
        assertThat(desk.hand(later).unchanged()).isEqualTo(2);
        desk.undo(replaced.importId());
        assertThat(desk.figures(agent)).containsEntry("AHT", "170/2");
    }

    @Test
    void aGenericFileReplacesFigureByFigure() {
        var agent = "agent " + UUID.randomUUID();
        desk.hand(
                "member,day,kpi,sum,count\n" + agent + ",2021-01-04,FCR,7,10\n" + agent + ",2021-01-04,AHT,3600,10\n");

        var later = desk.hand("member;day;kpi;sum;count\n" + agent + ";04.01.2021;FCR;8,0;10\n" + agent
                + ";04.01.2021;AHT;3600;10\n");

        assertThat(later.format()).isEqualTo("generic");
        assertThat(later.accepted()).isEqualTo(1);
        assertThat(later.unchanged()).isEqualTo(1);
        assertThat(desk.figures(agent)).containsEntry("FCR", "8/10").containsEntry("AHT", "3600/10");
        desk.undo(later.importId());
        assertThat(desk.figures(agent)).containsEntry("FCR", "7/10");
    }

    @Test
    void aBrokenRowInTheMiddleIsLostAlone() {
        var agent = "agent " + UUID.randomUUID();
        var broken = "Call Id,Agent,Date,Answered,Talk\nf1," + agent + ",2021-01-04,Y,10\nf2,\"" + agent
                + ",2021-01-04,Y,20\nf3," + agent + ",2021-01-04,maybe,30\nf4," + agent + ",2021-01-04\nf5," + agent
                + ",2021-01-04,Y,50\nf6," + agent + ",2021-01-04,Y,60,7\nf7," + agent + ",2021-0";

        var result = desk.hand(broken);

        assertThat(result.rows()).isEqualTo(7);
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.rejected())
                .extracting(row ->
                        row.line() + " " + row.column() + " " + row.reason().key())
                .containsExactly(
                        "3 Agent imports.reason.quote",
                        "4 Answered imports.reason.yesNo",
                        "5 Answered imports.reason.tooFew",
                        "7 6 imports.reason.tooMany",
                        "8 Answered imports.reason.cut");
        assertThat(desk.figures(agent)).containsEntry("AHT", "60/2");
    }

    @Test
    void anUnknownHeaderIsRefusedWhole() {
        assertThatThrownBy(() -> desk.hand("colour,shape\nred,round\n"))
                .isInstanceOfSatisfying(RefusedFile.class, refused -> {
                    assertThat(refused.seen()).containsExactly("colour", "shape");
                    assertThat(refused.expected())
                            .containsOnlyKeys(
                                    "contacts",
                                    "generic",
                                    "genesys-agent",
                                    "connect",
                                    "five9-states",
                                    "cxone-agent-day",
                                    "qa",
                                    "csat");
                });
    }

    @Test
    void aNulOrAnUndecodableByteRefusesTheFileAndLeavesTheDataAsItWas() {
        var agent = "agent " + UUID.randomUUID();
        var whole = contacts(agent, "g1", "g2");

        assertThatThrownBy(() -> desk.hand(whole + "g3," + agent + ",2021-01-04,\u0000"))
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.key()).isEqualTo("imports.refused.nul"));
        assertThatThrownBy(() -> desk.hand((whole + "é\u0081").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(RefusedFile.class);
        assertThat(desk.figures(agent)).isEmpty();
        assertThat(desk.asProgram(() -> imports.history().getFirst().state())).isEqualTo(ImportState.REFUSED);
    }

    @Test
    void latinOneAndUtf16AreRead() {
        var agent = "José Muñoz " + UUID.randomUUID();
        desk.hand(contacts(agent, "h1", "h2").getBytes(StandardCharsets.ISO_8859_1));
        desk.hand(("\uFEFF" + contacts(agent, "h3", "h4")).getBytes(StandardCharsets.UTF_16LE));
        desk.hand(contacts(agent, "h5", "h6").getBytes(Charset.forName("windows-1252")));

        assertThat(desk.figures(agent)).containsEntry("AHT", "900/6");
    }

    @Test
    void someoneWithoutTheRightIsRefused() {
        var stranger = new CurrentActor.Member(MemberId.create());

        var order = new ImportOrder("kpi", "auto", Optional.empty(), Optional.empty(), "calls.csv");

        assertThatThrownBy(() -> ActingAs.actor(stranger, () -> imports.run(order, folder.resolve("x"), false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static String contacts(String agent, String one, String two) {
        var run = agent.substring(agent.lastIndexOf(' ') + 1);
        return "Call Id,Agent,Date,Time,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating\n"
                + one + run + "," + agent + ",2021-01-04,09:00:00,Y,Y,20.0,0:01:40,4.0\n"
                + two + run + "," + agent + ",2021-01-05,09:00:00,Y,N,21.0,0:03:20,\n";
    }
}
