package org.huddleboard.shell.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huddleboard.people.ApiTokens;
import org.huddleboard.people.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Two chains: programs by token, people by form. Everything that is not said to be open is shut. */
@Configuration
class SecurityConfiguration {
    private static final String LOGIN = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens, JsonMapper json) {
        var refusals = new ApiRefusals(json);
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AnswerHeaders::on)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new BearerToken(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            AuthenticationManager passwordCheck,
            SignIn door,
            SignedIn signedIn,
            RequestUtil requests) {
        var stay = new StaySignedIn(door, signedIn);
        return http.authenticationManager(passwordCheck)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OpenPaths.patterns())
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LOGIN, LOGIN)
                                .anyRequest(AuthorizedUrl::authenticated)
                                .enableCsrfConfiguration(false))
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest))
                .exceptionHandling(handling -> handling.accessDeniedHandler(SecurityConfiguration::turnAway))
                .formLogin(form -> form.failureHandler(refused()))
                .rememberMe(remember -> remember.rememberMeServices(stay).key(StaySignedIn.COOKIE))
                .logout(logout -> logout.addLogoutHandler(stay))
                .headers(AnswerHeaders::on)
                .addFilterBefore(new OriginCheck(), SecurityContextHolderFilter.class)
                .addFilterBefore(new EndedSessions(signedIn), LogoutFilter.class)
                .build();
    }

    @Bean
    AuthenticationManager passwordCheck(SignIn door, SignedIn signedIn) {
        return new ProviderManager(new PasswordCheck(door, signedIn));
    }

    /** A form whose token has gone, or was never ours, comes back empty; everything else is forbidden. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + LOGIN)) {
            response.sendRedirect(request.getContextPath() + LOGIN);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static AuthenticationFailureHandler refused() {
        var wrong = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?error");
        var slow = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?slow");
        return (request, response, reason) -> {
            var answer = reason instanceof LockedException ? slow : wrong;
            answer.onAuthenticationFailure(request, response, reason);
        };
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (_, response, _) -> {
            AnswerHeaders.on(response);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        };
    }
}
