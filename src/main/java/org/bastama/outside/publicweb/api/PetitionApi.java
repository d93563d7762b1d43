package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Petitions: the list with its filters, and one of them. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionApi {

    /** Public words of states; {@code closed} is also the one that closed below its threshold. */
    static final Map<String, List<PetitionState>> STATES = Arrays.stream(PetitionState.values())
            .filter(PetitionState.PUBLIC::contains)
            .collect(Collectors.groupingBy(PetitionState::publicCode, java.util.TreeMap::new, Collectors.toList()));

    private static final Map<String, List<PetitionFilter.Sort>> SORTS = Arrays.stream(PetitionFilter.Sort.values())
            .collect(Collectors.toMap(
                    sort -> sort.name().toLowerCase(Locale.ROOT), List::of, (a, b) -> a, java.util.TreeMap::new));

    private final Answers answers;
    private final PetitionQueries petitions;
    private final PetitionDetailsReader details;
    private final ReadablePetitions readable;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final GroupQueries groups;

    PetitionApi(
            Answers answers,
            PetitionQueries petitions,
            PetitionDetailsReader details,
            ReadablePetitions readable,
            AuthorityQueries authorities,
            TerritoryQueries territories,
            GroupQueries groups) {
        this.answers = answers;
        this.petitions = petitions;
        this.details = details;
        this.readable = readable;
        this.authorities = authorities;
        this.territories = territories;
        this.groups = groups;
    }

    @GetMapping
    @Offer(
            value = "petitions",
            answers = PetitionItem.class,
            list = true,
            takes = {
                Parameter.PETITION_STATE,
                Parameter.AUTHORITY,
                Parameter.TERRITORY,
                Parameter.GROUP,
                Parameter.TEXT,
                Parameter.PETITION_SORT
            })
    @Nullable
    ResponseEntity<byte[]> list(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        var language = parameters.language();
        var filter = filter(parameters);
        return answers.list(
                request,
                response,
                parameters,
                new Listing<>(
                        PetitionItem.COLUMNS,
                        paging -> petitions.list(filter, paging).map(petition -> PetitionItem.of(petition, language)),
                        sink -> petitions.forEach(
                                filter, petition -> sink.accept(PetitionItem.of(petition, language)))));
    }

    @GetMapping("/{number}")
    @Offer(value = "petition", answers = PetitionDetails.class, problems = ProblemType.GONE)
    ResponseEntity<byte[]> one(@PathVariable String number, Parameters parameters, HttpServletRequest request) {
        var language = parameters.language();
        var petition = readable.open(ReadablePetitions.number(number));
        return answers.one(request, language, details.of(petition, language));
    }

    private PetitionFilter filter(Parameters parameters) {
        return new PetitionFilter(
                parameters.text(Parameter.TEXT).orElse(""),
                parameters.words(Parameter.PETITION_STATE, STATES),
                parameters
                        .known(Parameter.AUTHORITY, authorities::find)
                        .map(authority -> authority.slug())
                        .orElse(null),
                parameters
                        .known(Parameter.TERRITORY, territories::find)
                        .map(territory -> territory.code())
                        .orElse(null),
                parameters.known(Parameter.GROUP, this::group).orElse(null),
                null,
                parameters.words(Parameter.PETITION_SORT, SORTS).stream()
                        .findFirst()
                        .orElse(PetitionFilter.Sort.NEWEST));
    }

    private Optional<Long> group(String typed) {
        return typed.matches("[1-9][0-9]{0,17}")
                ? groups.byNumber(Long.parseLong(typed)).map(group -> Long.valueOf(typed))
                : Optional.empty();
    }
}
