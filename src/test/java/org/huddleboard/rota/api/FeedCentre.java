package org.huddleboard.rota.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.huddleboard.people.MySettings;
import org.huddleboard.people.TestCentre;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.application.FeedService;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A centre whose people have calendar feeds, on a clock that the test sets. */
@SpringBootTest
@Import(FeedCentre.Surroundings.class)
abstract class FeedCentre {
    static final Instant MARCH = Instant.parse("2027-03-20T12:00:00Z");
    static final Instant OCTOBER = Instant.parse("2027-10-20T12:00:00Z");

    @TestConfiguration
    static class Surroundings {
        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock(MARCH);
        }

        @Bean
        BookingWords wordsOfATest() {
            return new BookingWords() {
                @Override
                public String kind() {
                    return "test";
                }

                @Override
                public Map<UUID, Words> say(Collection<UUID> bookings, MemberId reader, Locale language) {
                    var title = language.getLanguage().equals("es") ? "Escuchar con Ana" : "Listen in with Ana";
                    return bookings.stream()
                            .collect(Collectors.toMap(id -> id, _ -> new Words(title, "Billing; bring a headset")));
                }
            };
        }
    }

    @Autowired
    WebApplicationContext spring;

    @Autowired
    MovingClock clock;

    @Autowired
    FeedService feeds;

    @Autowired
    OffPhone offPhone;

    @Autowired
    Imports imports;

    @Autowired
    MySettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    MockMvc http;
    TestCentre centre;
    MemberId amira;
    MemberId mara;

    @BeforeEach
    void open() {
        clock.set(MARCH);
        http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        centre = new TestCentre(spring);
        amira = centre.agent("Amira Hussain", centre.team("Voice"));
        mara = centre.agent("Mara Villanueva", centre.team(centre.manila(), "Evening"));
    }

    String address(MemberId member) {
        return "/" + centre.as(member, feeds::renew);
    }

    MockHttpServletResponse fetch(String address) throws Exception {
        var result = http.perform(get(address)).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        return result.getResponse();
    }

    List<VEvent> events(String address) throws Exception {
        var response = fetch(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(response.getContentAsByteArray()))
                .getComponents("VEVENT");
    }

    static Instant start(VEvent event) {
        return Instant.from(event.getStartDate().orElseThrow().getDate());
    }

    static Instant end(VEvent event) {
        return Instant.from(event.getEndDate().orElseThrow().getDate());
    }

    static String said(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
