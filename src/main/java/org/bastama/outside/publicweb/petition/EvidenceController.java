package org.bastama.outside.publicweb.petition;

import java.util.UUID;
import java.util.regex.Pattern;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.foundation.files.Files;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files that show how a commitment was kept: public with the petition, and no other stored file is. */
@RestController
class EvidenceController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ReadablePetitions readable;
    private final CommitmentQueries commitments;
    private final Files files;

    EvidenceController(ReadablePetitions readable, CommitmentQueries commitments, Files files) {
        this.readable = readable;
        this.commitments = commitments;
        this.files = files;
    }

    @GetMapping("/p/{number}/evidence/{file}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable String file) {
        var petition = readable.open(ReadablePetitions.number(number));
        if (!ID.matcher(file).matches()) {
            throw PageFault.notFound();
        }
        var id = UUID.fromString(file);
        if (!commitments.isEvidence(petition.number(), id)) {
            throw PageFault.notFound();
        }
        return files.download(id);
    }
}
