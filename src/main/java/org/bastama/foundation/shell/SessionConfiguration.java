package org.bastama.foundation.shell;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sessions end. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionProperties.class)
class SessionConfiguration {

    /** Tomcat looks for sessions whose time is over at every one of its rounds (10 s), not at every sixth. */
    @Bean
    TomcatContextCustomizer sessionsEndSoon() {
        return context -> context.addLifecycleListener(event -> {
            // Only then has it a manager of sessions.
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)
                    && context.getManager() instanceof ManagerBase manager) {
                manager.setProcessExpiresFrequency(1);
            }
        });
    }
}
