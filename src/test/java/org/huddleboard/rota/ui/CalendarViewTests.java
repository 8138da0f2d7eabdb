package org.huddleboard.rota.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.people.TestCentre;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.rota.application.FeedDoor;
import org.huddleboard.rota.application.ShiftLayers;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Shift;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.ui.home.DayPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class CalendarViewTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    ApplicationContext spring;

    @Autowired
    OffPhone offPhone;

    @Autowired
    ShiftLayers layers;

    @Autowired
    FeedDoor door;

    @Autowired
    MyDay myDay;

    TestCentre centre;
    MemberId amira;
    LocalDate tomorrow;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        amira = centre.agent("Amira Hussain", centre.team("Voice"));
        tomorrow = centre.today().plusDays(1);
    }

    private Shift stretch(LocalDate day, int hour, int minutes, Activity activity) {
        var start = day.atTime(hour, 0).atZone(LONDON).toInstant();
        return new Shift(amira, day, start, start.plus(Duration.ofMinutes(minutes)), activity);
    }

    private void works(LocalDate day) {
        layers.write(
                UUID.randomUUID(),
                0,
                List.of(
                        stretch(day, 8, 510, Activity.SHIFT),
                        stretch(day, 10, 15, Activity.BREAK),
                        stretch(day, 12, 30, Activity.LUNCH)));
    }

    private void coachedTomorrowAtThree() {
        var from = tomorrow.atTime(15, 0).atZone(LONDON).toInstant();
        offPhone.claim(
                new RecordRef("nobody's", UUID.randomUUID()),
                OffPhoneKind.COACHING,
                amira,
                from,
                from.plus(Duration.ofMinutes(30)));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static Button button(CalendarView view, String label) {
        return view.feed
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(found -> found.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private CalendarView opened(BrowserlessUIContext window) {
        return window.navigate(CalendarView.class);
    }

    @Test
    void nextShiftIsTheHeadlineAndItsPausesStandInOneLine() {
        works(tomorrow);
        coachedTomorrowAtThree();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CalendarView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = opened(window);

            assertThat(window.find(H1.class).single().getText())
                    .isEqualTo("Your next shift is tomorrow, 08:00 to 16:30.");
            assertThat(text(view.days))
                    .contains("08:00 to 16:30", "Break 10:00, lunch 12:00", "15:00 to 15:30", "Coaching")
                    .doesNotContain("10:00 to 10:15");
            assertThat(text(view.next)).contains("Booked next", "Tomorrow, 15:00", "Coaching");
            assertThat(view.nothing.isVisible()).isFalse();
        }
    }

    @Test
    void emptyCalendarSaysWhereShiftsComeFrom() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CalendarView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = opened(window);

            assertThat(window.find(H1.class).single().getText()).isEqualTo("Nothing is planned for you yet.");
            assertThat(view.nothing.isVisible()).isTrue();
            assertThat(view.days.isVisible()).isFalse();
            assertThat(view.next.isVisible()).isFalse();
        }
    }

    @Test
    void timeBookedElsewhereArrivesWithoutAReload() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CalendarView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var view = opened(window);

            coachedTomorrowAtThree();
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(text(view.days)).contains("Coaching");
        }
    }

    @Test
    void addressIsShownOnceRenewedAndStopped() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, CalendarView.class)) {
            var user = app.newUser(centre.signedIn(amira));
            var window = user.newWindow();
            var view = opened(window);
            assertThat(text(view.feed)).contains("You have no address yet.");

            button(view, "Make an address").click();
            var first = window.find(TextField.class).single().getValue();
            assertThat(door.open(secret(first))).isPresent();

            button(view, "Make a new address").click();
            var second = window.find(TextField.class).single().getValue();
            assertThat(second).isNotEqualTo(first);
            assertThat(door.open(secret(first))).isEmpty();
            assertThat(door.open(secret(second))).isPresent();

            var later = user.newWindow();
            var again = opened(later);
            assertThat(later.find(TextField.class).all()).isEmpty();
            assertThat(text(again.feed)).contains("Your address was made on").doesNotContain(secret(second));

            button(again, "Stop the address").click();
            assertThat(door.open(secret(second))).isEmpty();
            assertThat(text(again.feed)).contains("The address no longer works.");
        }
    }

    private static String secret(String address) {
        return address.replaceAll(".*/|\\.ics$", "");
    }

    @Test
    void myDayLaysTheShiftAndItsPausesOnTheStripAndLeavesBookingsToTheirModules() {
        works(centre.today());
        var from = centre.today().atTime(15, 0).atZone(LONDON).toInstant();
        offPhone.claim(
                new RecordRef("nobody's", UUID.randomUUID()),
                OffPhoneKind.COACHING,
                amira,
                from,
                from.plus(Duration.ofMinutes(30)));

        assertThat(centre.as(amira, myDay::today))
                .extracting(DayPart.Stretch::title, DayPart.Stretch::kind)
                .containsExactly(
                        tuple("On shift", DayPart.Kind.SHIFT),
                        tuple("Break", DayPart.Kind.BREAK),
                        tuple("Lunch", DayPart.Kind.BREAK));
        assertThat(centre.as(centre.administrator("Ada King"), myDay::today)).isEmpty();
    }

    @Test
    void nightShiftIsCutAtMidnight() {
        var yesterday = centre.today().minusDays(1);
        layers.write(UUID.randomUUID(), 0, List.of(stretch(yesterday, 22, 480, Activity.SHIFT)));

        assertThat(centre.as(amira, myDay::today)).singleElement().satisfies(stretch -> {
            assertThat(stretch.from()).hasToString("00:00");
            assertThat(stretch.to()).hasToString("06:00");
        });
    }
}
