package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.bastama.outside.portal.PastPetition;
import org.bastama.outside.portal.PastPetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Petitions of other systems, read-only; never among the portal's own. */
@RestController
class PastApi {

    private record PastItem(
            String source, String id, String title, OffsetDateTime createdAt, long signatures, String status) {

        static final List<Column<PastItem>> COLUMNS = List.of(
                Column.of("source", PastItem::source),
                Column.of("id", PastItem::id),
                Column.of("title", PastItem::title),
                Column.of("createdAt", PastItem::createdAt),
                Column.of("signatures", PastItem::signatures),
                Column.of("status", PastItem::status));
    }

    private static final Map<String, List<PastPetitions.Sort>> SORTS =
            Map.of("newest", List.of(PastPetitions.Sort.NEWEST), "signatures", List.of(PastPetitions.Sort.SIGNATURES));

    private final Answers answers;
    private final PastPetitions past;

    PastApi(Answers answers, PastPetitions past) {
        this.answers = answers;
        this.past = past;
    }

    @GetMapping("/api/v1/past")
    @Offer(
            value = "past",
            answers = PastItem.class,
            list = true,
            takes = {Parameter.TEXT, Parameter.PAST_SORT})
    @Nullable
    ResponseEntity<byte[]> list(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        var sort = parameters.words(Parameter.PAST_SORT, SORTS).stream()
                .findFirst()
                .orElse(null);
        var text = parameters.text(Parameter.TEXT).orElse("");
        return answers.list(
                request,
                response,
                parameters,
                new Listing<>(
                        PastItem.COLUMNS,
                        paging -> past.find(text, sort, paging).map(PastApi::item),
                        sink -> past.forEach(text, petition -> sink.accept(item(petition)))));
    }

    private static PastItem item(PastPetition petition) {
        return new PastItem(
                petition.source(),
                petition.externalId(),
                petition.title(),
                Times.at(petition.startedAt()),
                petition.signatures(),
                petition.status());
    }
}
