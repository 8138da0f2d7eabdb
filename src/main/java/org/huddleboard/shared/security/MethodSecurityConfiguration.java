package org.huddleboard.shared.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Makes {@code @PreAuthorize} real wherever a service runs. */
@Configuration
@EnableMethodSecurity
class MethodSecurityConfiguration {
    /** A screen asks dozens of times; nobody looks at a measurement of each time it was allowed. */
    @Bean
    static SecurityObservationSettings withoutMeasuringEachCheck() {
        return SecurityObservationSettings.noObservations();
    }
}
