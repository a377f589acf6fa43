package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.address.Address;

class TrackerLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jira.acme.example/",
                "https://acme.atlassian.net/browse/SHOP",
                "https://www.acme.example/bugzilla/",
                "https://sourceforge.net/p/shop/bugs/",
                "https://sourceforge.net/p/shop/tickets/",
                "https://github.com/acme/shop/issues",
                "https://github.com/acme/shop/issues/new",
                "//bugs.acme.example/",
            })
    void a_whole_tracker_is_known_by_its_host_or_folder(String target) {
        assertThat(TrackerLink.isTracker(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.acme.example/shop",
                "https://acme.atlassian.net/wiki/SHOP",
                "https://sourceforge.net/p/shop/wiki/",
                "https://sourceforge.net/projects/shop/bugs",
                "https://github.com/acme/shop/issues/12",
                "https://github.com/acme/shop",
                "https://jira.acme.example/browse/SHOP-12",
                "ftp://bugs.acme.example/",
            })
    void other_pages_and_single_tickets_are_no_tracker(String target) {
        assertThat(TrackerLink.isTracker(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://forge.acme.example/issues/12",
                "https://forge.acme.example/bugs/12?view=all",
                "https://forge.acme.example/work_items/12",
                "https://forge.acme.example/browse/SHOP-12",
            })
    void a_number_behind_issues_and_a_key_behind_browse_are_one_ticket(String address) {
        assertThat(TrackerLink.isOneTicket(Address.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://forge.acme.example",
                "https://forge.acme.example/12",
                "https://forge.acme.example/milestones/12",
                "https://forge.acme.example/issues/",
                "https://forge.acme.example/issues/new",
                "https://forge.acme.example/issues/2nd",
                "https://forge.acme.example/browse/SHOP",
                "https://forge.acme.example/browse/12-SHOP",
                "https://forge.acme.example/browse/-12",
            })
    void lists_and_other_pages_are_not_one_ticket(String address) {
        assertThat(TrackerLink.isOneTicket(Address.of(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.acme.example", "https://www.acme.example/", "https://www.acme.example/index.html"})
    void an_address_without_a_path_is_a_home_page(String address) {
        assertThat(TrackerLink.isHomePage(Address.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.acme.example/shop",
                "https://www.acme.example/?project=shop&view=list",
                "https://jira.acme.example/",
            })
    void a_tracker_and_a_view_of_one_are_no_home_page(String address) {
        assertThat(TrackerLink.isHomePage(Address.of(address))).isFalse();
    }
}
