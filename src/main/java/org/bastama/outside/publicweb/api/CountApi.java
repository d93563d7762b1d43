package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.SharedAnswers;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How many signed a petition: small, shared for a second, and with the time after which to ask again. */
@RestController
class CountApi {

    private record PetitionCount(
            long number,
            long count,
            long declared,
            @Nullable Long threshold,
            @OneOf(Vocabulary.PETITION_STATE) String state,
            OffsetDateTime asOf) {}

    private final Answers answers;
    private final ReadablePetitions readable;
    private final Tallies tallies;
    private final PollPace pace;

    CountApi(Answers answers, ReadablePetitions readable, Tallies tallies, PollPace pace) {
        this.answers = answers;
        this.readable = readable;
        this.tallies = tallies;
        this.pace = pace;
    }

    @GetMapping("/api/v1/petitions/{number}/count")
    @Offer(
            value = "petition-count",
            answers = PetitionCount.class,
            headers = PollPace.HEADER,
            problems = ProblemType.GONE)
    ResponseEntity<byte[]> count(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var petition = readable.open(ReadablePetitions.number(number));
        var count = tallies.count(petition.number()).orElseThrow(PageFault::notFound);
        SharedAnswers.share(request);
        response.setHeader(PollPace.HEADER, Integer.toString(pace.seconds()));
        return answers.one(
                request,
                parameters.language(),
                new PetitionCount(
                        count.number(),
                        count.count(),
                        count.declared(),
                        count.threshold(),
                        count.state().publicCode(),
                        Times.at(count.asOf())));
    }
}
