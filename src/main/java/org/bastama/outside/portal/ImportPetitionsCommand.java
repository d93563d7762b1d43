package org.bastama.outside.portal;

import java.nio.file.Path;
import org.bastama.foundation.jobs.spi.CommandAnswer;
import org.bastama.foundation.jobs.spi.PortalCommand;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** {@code import petitions FILE}: past petitions of another system. */
@Component
class ImportPetitionsCommand implements PortalCommand {

    private static final int SHOWN = 20;

    private final ImportPastPetitions importPast;
    private final Messages messages;

    ImportPetitionsCommand(ImportPastPetitions importPast, Messages messages) {
        this.importPast = importPast;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "import petitions";
    }

    @Override
    public CommandAnswer begin(String argument, Path file) {
        return new CommandAnswer.Job(importPast.startHere(file, argument), this::words);
    }

    private String words(String json) {
        var result = PastImportResult.fromJson(json);
        var words = new StringBuilder(
                "Imported as “%s”: %d read, %d added, %d updated, %d unchanged, %d left out, %d with a repeated id, %d with an unknown status."
                        .formatted(
                                result.name(),
                                result.read(),
                                result.added(),
                                result.updated(),
                                result.unchanged(),
                                result.wrong(),
                                result.repeated(),
                                result.unknown()));
        if (!result.alsoIn().isEmpty()) {
            words.append("%nSome of these petitions are there already, imported as “%s”."
                    .formatted(String.join("”, “", result.alsoIn())));
        }
        result.errors().stream()
                .limit(SHOWN)
                .forEach(error -> words.append("%nLine %d: %s"
                        .formatted(
                                error.line(),
                                messages.get(
                                        Language.EN,
                                        error.key(),
                                        error.arguments().toArray()))));
        if (result.errors().size() > SHOWN) {
            words.append("%n… and %d more; the administrator's page lists them."
                    .formatted(result.errors().size() - SHOWN));
        }
        return words.toString();
    }
}
