package org.bastama.configuration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that lacks what has no default. */
class SettingsMissing extends RuntimeException {

    SettingsMissing(String message) {
        super(message);
    }

    /** Tells it in words instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<SettingsMissing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, SettingsMissing cause) {
            return new FailureAnalysis(
                    cause.getMessage() + ".",
                    "Set them in the environment; docs/operations.md says what each is. A master key is made once by"
                            + " `openssl rand -base64 32`, and is kept outside the database and its backups.",
                    cause);
        }
    }
}
