package org.bastama.outside.publicweb.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.ActFile;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.Suspension;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What authorities did with a petition, and by when they have to answer it. */
@Component
class ActItems {

    private final ResponseQueries responses;
    private final DeadlineQueries deadlines;
    private final ActFiles files;
    private final AuthorityQueries authorities;
    private final PortalProperties portal;

    ActItems(
            ResponseQueries responses,
            DeadlineQueries deadlines,
            ActFiles files,
            AuthorityQueries authorities,
            PortalProperties portal) {
        this.responses = responses;
        this.deadlines = deadlines;
        this.files = files;
        this.authorities = authorities;
        this.portal = portal;
    }

    /** The responses, each in its newest version with those before, oldest first. */
    List<PetitionDetails.ResponseItem> responses(PetitionNumber number, Language language) {
        var former = responses.formerVersions(number);
        var documents = files.published(number);
        return responses.of(number).stream()
                .map(response -> item(
                        response,
                        documents.getOrDefault(response.id(), List.of()),
                        former.getOrDefault(response.version().original(), List.of()),
                        language))
                .toList();
    }

    /** The deadline that runs, else the last one; null when no term is fixed. */
    PetitionDetails.@Nullable DeadlineItem deadline(PetitionNumber number, Language language) {
        return deadlines
                .current(number)
                .map(deadline -> item(deadline, language))
                .orElse(null);
    }

    private PetitionDetails.ResponseItem item(
            Response response, List<ActFile> documents, List<Response> former, Language language) {
        var particulars = response.particulars();
        var dueOn = particulars.dueOn();
        var to = particulars.transferredTo();
        return new PetitionDetails.ResponseItem(
                response.kind().code(),
                authority(response.authoritySlug(), language),
                response.outcome(),
                response.incomingNumber(),
                dueOn == null ? null : Times.endOf(dueOn),
                particulars.suspendedUntil(),
                to == null ? null : authority(to, language),
                response.text().in(language),
                demands(response, language),
                response.officialName(),
                response.source().code(),
                response.signed().receivedOn(),
                Times.at(response.publishedAt()),
                Times.at(response.version().firstPublishedAt()),
                response.version().number(),
                response.version().reason().in(language),
                documents.stream()
                        .map(document -> document(response.petition(), document))
                        .toList(),
                former.stream().map(version -> version(version, language)).toList());
    }

    private static List<PetitionDetails.DemandItem> demands(Response response, Language language) {
        return response.demands().points().stream()
                .map(demand -> new PetitionDetails.DemandItem(
                        demand.words().in(language),
                        demand.outcome(),
                        demand.reason().in(language)))
                .toList();
    }

    private PetitionDetails.DocumentItem document(PetitionNumber number, ActFile file) {
        return new PetitionDetails.DocumentItem(
                file.name(),
                file.mediaType(),
                file.size(),
                URI.create(portal.url("/p/" + number + "/files/" + file.id())));
    }

    private static PetitionDetails.VersionItem version(Response version, Language language) {
        return new PetitionDetails.VersionItem(
                version.version().number(),
                version.outcome(),
                version.text().in(language),
                demands(version, language),
                version.officialName(),
                Times.at(version.publishedAt()),
                version.version().reason().in(language));
    }

    private PetitionDetails.DeadlineItem item(Deadline deadline, Language language) {
        return new PetitionDetails.DeadlineItem(
                deadline.state().name().toLowerCase(Locale.ROOT),
                Times.endOf(deadline.dueOn()),
                authority(deadline.authoritySlug(), language),
                deadline.startsOn(),
                deadlines.extensions(deadline).stream()
                        .map(extension -> new PetitionDetails.ExtensionItem(
                                extension.fromOn(), extension.toOn(), extension.decidedOn()))
                        .toList(),
                deadlines.suspensions(deadline).stream().map(ActItems::item).toList());
    }

    private static PetitionDetails.SuspensionItem item(Suspension suspension) {
        var resumption = suspension.resumption();
        return new PetitionDetails.SuspensionItem(
                suspension.fromOn(),
                suspension.untilOn(),
                suspension.dueBefore(),
                suspension.dueAfter(),
                resumption == null ? null : resumption.on());
    }

    private PetitionItem.AuthorityRef authority(String slug, Language language) {
        var name = authorities
                .find(slug)
                .map(authority -> authority.names().in(language))
                .orElse(slug);
        return new PetitionItem.AuthorityRef(slug, name);
    }
}
