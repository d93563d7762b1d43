package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.outside.publicweb.consultation.ReadableConsultations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is discussed in public: consultations and their results. */
@RestController
@RequestMapping("/api/v1/consultations")
class ConsultationApi {

    private static final Map<String, List<ConsultationState>> STATES =
            ConsultationState.PUBLIC.stream().collect(Collectors.toMap(ConsultationState::code, List::of));

    private final Answers answers;
    private final ConsultationQueries consultations;
    private final ReadableConsultations readable;
    private final ConsultationReader reader;

    ConsultationApi(
            Answers answers,
            ConsultationQueries consultations,
            ReadableConsultations readable,
            ConsultationReader reader) {
        this.answers = answers;
        this.consultations = consultations;
        this.readable = readable;
        this.reader = reader;
    }

    @GetMapping
    @Offer(value = "consultations", answers = ConsultationItem.class, list = true, takes = Parameter.CONSULTATION_STATE)
    @Nullable
    ResponseEntity<byte[]> list(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        var states = Set.copyOf(parameters.words(Parameter.CONSULTATION_STATE, STATES));
        var language = parameters.language();
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(
                        ConsultationItem.COLUMNS,
                        paging -> consultations.list(states, paging).map(one -> reader.item(one, language))));
    }

    @GetMapping("/{number}")
    @Offer(value = "consultation", answers = ConsultationDetails.class)
    ResponseEntity<byte[]> one(@PathVariable String number, Parameters parameters, HttpServletRequest request) {
        var language = parameters.language();
        return answers.one(request, language, reader.details(readable.open(number), language));
    }

    @GetMapping("/{number}/results")
    @Offer(value = "consultation-results", answers = ConsultationResults.class)
    ResponseEntity<byte[]> results(@PathVariable String number, Parameters parameters, HttpServletRequest request) {
        var language = parameters.language();
        return answers.one(request, language, reader.results(readable.open(number), language));
    }

    /** All that was published in it, the oldest first; whole as CSV. */
    @GetMapping("/{number}/contributions")
    @Offer(value = "consultation-contributions", answers = ContributionItem.class, list = true)
    @Nullable
    ResponseEntity<byte[]> contributions(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var consultation = readable.open(number);
        var language = parameters.language();
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(
                        ContributionItem.COLUMNS, paging -> reader.contributions(consultation, paging, language)));
    }

    /** All that was said of its ideas, the oldest first; whole as CSV. */
    @GetMapping("/{number}/comments")
    @Offer(value = "consultation-comments", answers = CommentItem.class, list = true)
    @Nullable
    ResponseEntity<byte[]> comments(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var consultation = readable.open(number);
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(CommentItem.COLUMNS, paging -> reader.comments(consultation, paging)));
    }
}
