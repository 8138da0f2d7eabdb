package org.huddleboard.shared.security;

import java.util.function.Supplier;
import org.huddleboard.shared.Access;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.util.function.SingletonSupplier;

/** Makes {@code @PreAuthorize} real wherever a service runs. */
@Configuration
@EnableMethodSecurity(prePostEnabled = false)
class MethodSecurityConfiguration {
    /** Found when it is first asked: it is itself made of parts that are guarded. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor checksBeforeServices(ObjectProvider<Access> access, ApplicationContext context) {
        var language = new DefaultMethodSecurityExpressionHandler();
        language.setApplicationContext(context);
        var otherDemands = new PreAuthorizeAuthorizationManager();
        otherDemands.setExpressionHandler(language);
        otherDemands.setApplicationContext(context);
        Supplier<Access> asked = SingletonSupplier.of(access::getObject);
        return AuthorizationManagerBeforeMethodInterceptor.preAuthorize(new PlainChecks(asked, otherDemands));
    }

    /** A screen asks dozens of times; nobody looks at a measurement of each time it was allowed. */
    @Bean
    static SecurityObservationSettings withoutMeasuringEachCheck() {
        return SecurityObservationSettings.noObservations();
    }
}
