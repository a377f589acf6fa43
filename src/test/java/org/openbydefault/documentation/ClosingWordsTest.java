package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingWordsTest {

    private final ClosingWords words = new ClosingWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For restoring, see the internal docs.",
                "The procedure is documented at our private wiki.",
                "VPN required.",
                "You must be connected to the VPN before you start the migration.",
                "To restore the database ask someone on the team.",
                "Ask someone from the platform team to add you as an administrator.",
                "Contact another team member to gain access to the vault password.",
                "Get the key from an infrastructure team member.",
                "You need client credentials, ask in the #operations channel for them.",
                "The runbook is a Google Doc (need permissions).",
                "The connection details are in 1Password.",
                "The root password is in the password manager.",
                "Copy the LastPass file to terraform.tfvars.",
                "Internal Acme processes",
                "The playbooks are kept in our private repository.",
                "The private repository `acme-security` is used for servers of the team.",
                "Core team members can fetch the keys with a playbook.",
                "Le mot de passe est dans le gestionnaire de mots de passe.",
                "La documentation interne décrit la restauration, voir le wiki interne.",
                "La guía está en la wiki interna.",
                "O manual está na wiki interna.",
                "Das Handbuch steht im internen Wiki.",
                "Die Zugangsdaten liegen im Passwortmanager.",
                "Se oppsett på Confluence - Nav intern",
                "Du må være koblet til VPN.",
                "La guida è nella wiki interna.",
                "Guiden finns i vår intern wiki.",
                "恢复步骤见内部文档。"
            })
    void a_sentence_that_leads_where_outsiders_cannot_go_closes_a_door(String sentence) {
        assertThat(words.standIn(sentence)).isTrue();
        assertThat(words.close(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An up-to-date list of core team members can be found in MAINTAINERS.md.",
                "This port is for internal use only.",
                "The service is reachable on the internal network.",
                "The databases are in a private subnet and not publicly available.",
                "If you have questions, ask someone on the team.",
                "Ask a team member for a review.",
                "Keep the passphrase in your password manager.",
                "Store them in a safe place such as a password manager.",
                "External Secrets reads them with 1Password Connect.",
                "Members can grant their colleagues access to a project.",
                "If you are connected to the VPN, the build is slower.",
                "Disconnect from the VPN when the virtual machine does not start.",
                "If your charts are in a private repository, set a token.",
                "Restart WireGuard on the VPN server.",
                "The operator needs permission to list pods.",
                "Wicket handles this internally.",
                "Contact your system administrator when the disk is full.",
                "If the restore fails, contact the on-call engineer."
            })
    void a_sentence_with_such_words_in_another_sense_does_not(String sentence) {
        assertThat(words.close(sentence)).isFalse();
    }
}
