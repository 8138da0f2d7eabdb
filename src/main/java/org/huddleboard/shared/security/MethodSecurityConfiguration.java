package org.huddleboard.shared.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Makes {@code @PreAuthorize} real wherever a service runs. */
@Configuration
@EnableMethodSecurity
class MethodSecurityConfiguration {}
