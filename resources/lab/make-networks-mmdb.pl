#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes practice-lab.mmdb from networks.csv, both beside this script.
# Needs the Debian package libmaxmind-db-writer-perl.
use strict;
use warnings;
use utf8;

use FindBin qw($Bin);
use MaxMind::DB::Writer::Tree;

my %type_of = (
    country                        => 'map',
    iso_code                       => 'utf8_string',
    city                           => 'map',
    names                          => 'map',
    en                             => 'utf8_string',
    location                       => 'map',
    latitude                       => 'double',
    longitude                      => 'double',
    accuracy_radius                => 'uint16',
    autonomous_system_number       => 'uint32',
    autonomous_system_organization => 'utf8_string',
);

my $tree = MaxMind::DB::Writer::Tree->new(
    ip_version               => 6,
    record_size              => 24,
    database_type            => 'Fluxcase-Practice-Lab',
    languages                => ['en'],
    description              => { en => 'Invented networks of the Fluxcase practice lab' },
    # The lab lives in ranges that nobody uses, which is why the writer would leave them out.
    remove_reserved_networks => 0,
    map_key_type_callback    => sub { $type_of{ $_[0] } },
);

open my $table, '<:encoding(UTF-8)', "$Bin/networks.csv" or die "networks.csv: $!\n";
my $head = <$table>;
die "networks.csv: unknown columns\n"
    unless $head eq "prefix,asn,operator,country,city,latitude,longitude,kind\n";
while ( my $line = <$table> ) {
    chomp $line;
    my ( $prefix, $asn, $operator, $country, $city, $latitude, $longitude ) = split /,/, $line;
    $tree->insert_network(
        $prefix,
        {
            country  => { iso_code => $country },
            city     => { names => { en => $city } },
            location => {
                latitude        => $latitude,
                longitude       => $longitude,
                accuracy_radius => 50,
            },
            autonomous_system_number       => $asn,
            autonomous_system_organization => $operator,
        }
    );
}

open my $out, '>:raw', "$Bin/practice-lab.mmdb" or die "practice-lab.mmdb: $!\n";
$tree->write_tree($out);
close $out or die "practice-lab.mmdb: $!\n";
