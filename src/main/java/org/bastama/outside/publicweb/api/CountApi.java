package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private record Count(
            long number,
            long count,
            long declared,
            @Nullable Long threshold,
            String state,
            String asOf) {}

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
    ResponseEntity<byte[]> count(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var language = new Parameters(request).language();
        var petition = readable.open(ReadablePetitions.number(number));
        var count = tallies.count(petition.number()).orElseThrow(PageFault::notFound);
        SharedAnswers.share(request);
        response.setHeader(PollPace.HEADER, Integer.toString(pace.seconds()));
        return answers.one(
                request,
                language,
                new Count(
                        count.number(),
                        count.count(),
                        count.declared(),
                        count.threshold(),
                        count.state().publicCode(),
                        Times.at(count.asOf())));
    }
}
