package org.huddleboard.kpi.ui.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.ChallengeId;
import org.huddleboard.kpi.FairTargetId;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.board.Period;
import org.huddleboard.kpi.application.own.OwnFloor;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An agent tries every address, every parameter, every call and every service with colleagues' ids. */
@SpringBootTest
class NoColleagueTests {
    private static final String MODULE = "org.huddleboard.kpi";
    private static final List<String> PARAMETERS =
            List.of("", "?member=%s", "?sort=AHT", "?order=desc&member=%s", "?week=2026-01-05");

    @Autowired
    WebApplicationContext spring;

    OwnFloor floor;

    @BeforeEach
    void open() {
        floor = new OwnFloor(spring, 8, true).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
    }

    /** What the colleagues' figures of the last two weeks look like, in words and as numbers; nobody else has these. */
    private List<String> theirs() {
        return IntStream.range(1, floor.agents.size())
                .boxed()
                .flatMap(agent -> Stream.of(0, 1).map(week -> floor.handleTime(agent, week)))
                .flatMap(seconds -> Stream.of(OwnFloor.said(seconds), String.valueOf(seconds)))
                .toList();
    }

    private void holdsNothingOfTheirs(String place, String told) {
        assertThat(theirs().stream().filter(value -> whole(value).matcher(told).find()))
                .as(place)
                .isEmpty();
    }

    /** The value itself, and not the end of a longer number. */
    private static Pattern whole(String value) {
        return Pattern.compile("(?<![\\d:.])" + Pattern.quote(value) + "(?![\\d:])");
    }

    @Test
    void theLeaderSeesThemSoTheTestCanFail() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, OwnFiguresView.class)) {
            var window = app.newUser(floor.centre.signedIn(floor.leo)).newWindow();

            assertThat(shown(window, "kpi/member/" + floor.agents.get(3)))
                    .contains(OwnFloor.said(floor.handleTime(3, 0)));
        }
    }

    @Test
    void noAddressAndNoParameterShowsThem() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser(floor.centre.signedIn(floor.amira())).newWindow();
            var addresses = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .map(RouteBaseData::getTemplate)
                    .filter(template -> template.startsWith("kpi") || template.isEmpty())
                    .toList();
            assertThat(addresses).contains("kpi", "kpi/me", "kpi/members", "kpi/member/:member");
            assertThat(shown(window, "kpi/me")).contains(OwnFloor.said(floor.handleTime(0, 0)));
            for (var template : addresses) {
                for (var colleague : floor.agents.subList(1, floor.agents.size())) {
                    for (var parameters : PARAMETERS) {
                        var address = template.replace(":code", "AHT").replaceAll(":[a-zA-Z_?]+", colleague.toString())
                                + parameters.formatted(colleague);
                        holdsNothingOfTheirs(address, shown(window, address));
                    }
                }
            }
        }
    }

    private static String shown(BrowserlessUIContext window, String address) {
        window.getUI()
                .navigate(address.contains("?") ? address.substring(0, address.indexOf('?')) : address, query(address));
        var told = new StringBuilder();
        window.getUI()
                .getInternals()
                .getActiveRouterTargetsChain()
                .forEach(target -> all((Component) target)
                        .forEach(part -> told.append(part.getElement().getText())
                                .append(part.getElement().getProperty("innerHTML", ""))
                                .append(' ')));
        return told.toString();
    }

    private static QueryParameters query(String address) {
        return address.contains("?")
                ? QueryParameters.fromString(address.substring(address.indexOf('?') + 1))
                : QueryParameters.empty();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(NoColleagueTests::all));
    }

    @Test
    void noCallOfTheApiTellsThem() throws Exception {
        var http = MockMvcBuilders.webAppContextSetup(spring)
                .apply(springSecurity())
                .build();
        var paths = spring
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().startsWith(MODULE))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .toList();
        assertThat(paths).contains("/api/v1/members/{member}/kpis");
        var me = authentication(floor.centre.signedIn(floor.amira()));
        for (var path : paths) {
            for (var colleague : floor.agents.subList(1, 3)) {
                var address =
                        path.replace("{team}", floor.voice.toString()).replaceAll("\\{[^}]+}", colleague.toString());
                for (var parameters : PARAMETERS) {
                    var answer = http.perform(get(address + parameters.formatted(colleague))
                                    .with(me))
                            .andReturn()
                            .getResponse();
                    holdsNothingOfTheirs(address, answer.getContentAsString());
                    assertThat(answer.getStatus() >= 400 || !path.contains("{member}"))
                            .as(address)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noServiceTellsThem() {
        var asked = new ArrayList<String>();
        spring.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith(MODULE))
                .forEach(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> {
                            for (var colleague : floor.agents.subList(1, floor.agents.size())) {
                                var name = AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
                                asked.add(name);
                                holdsNothingOfTheirs(name, told(bean, method, colleague));
                            }
                        }));

        assertThat(asked)
                .contains("OwnFiguresService.page", "MemberFiguresService.open", "PeriodFiguresService.member");
    }

    /** What it answers the agent; a refusal tells nothing. */
    private String told(Object bean, Method method, MemberId colleague) {
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, colleague))
                .toArray();
        return floor.centre.as(floor.amira(), () -> {
            try {
                ReflectionUtils.makeAccessible(method);
                return String.valueOf(method.invoke(bean, arguments));
            } catch (ReflectiveOperationException | IllegalArgumentException _) {
                return "";
            }
        });
    }

    private Object argument(Class<?> type, MemberId colleague) {
        if (type == MemberId.class) {
            return colleague;
        }
        if (type == TeamId.class) {
            return floor.voice;
        }
        if (type == KpiCode.class) {
            return AVERAGE_HANDLE_TIME;
        }
        if (type == Locale.class) {
            return Locale.UK;
        }
        if (type == Period.class) {
            return new Period(Optional.empty(), Optional.empty());
        }
        if (type == LocalDate.class) {
            return floor.lastWeek();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == UUID.class) {
            return colleague.value();
        }
        if (type == FairTargetId.class) {
            return new FairTargetId(colleague.value());
        }
        if (type == ChallengeId.class) {
            return new ChallengeId(colleague.value());
        }
        return number(type);
    }

    private static Object number(Class<?> type) {
        if (type == double.class) {
            return 300.0;
        }
        return type == int.class ? (Object) 20 : type == boolean.class ? (Object) true : null;
    }
}
